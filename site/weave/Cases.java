package site.weave;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import site.book.Verdict;

/** How often each case of a trace came up, over all runs of a snippet. */
final class Cases {

  private Cases() {}

  /** A table; nothing where there was one run only, or no case to count. */
  static String html(List<Verdict> verdicts) {
    var counts = counts(verdicts);
    if (verdicts.size() < 2 || counts.isEmpty()) {
      return "";
    }
    var rows = new StringBuilder();
    counts.forEach((name, count) -> rows.append(
        "<tr><th scope=\"row\">%s</th><td>%d</td><td>%s</td></tr>\n"
            .formatted(Html.escape(name), count, share(count, verdicts.size()))));
    return """
        <table class="cases">
        <caption>%d runs%s</caption>
        <thead><tr><th scope="col">case</th><th scope="col">runs</th><th scope="col">share</th></tr></thead>
        <tbody>
        %s</tbody>
        </table>
        """.formatted(verdicts.size(), orders(verdicts), rows);
  }

  /** The most frequent first; of equal ones the one that came up first. */
  private static Map<String, Integer> counts(List<Verdict> verdicts) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var verdict : verdicts) {
      if (verdict instanceof Verdict.Allowed(var cases, _)) {
        cases.stream().distinct().forEach(name -> counts.merge(name, 1, Integer::sum));
      }
    }
    var sorted = new LinkedHashMap<String, Integer>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static String orders(List<Verdict> verdicts) {
    var orders = verdicts.stream().distinct().count();
    return orders < 2 ? "" : ", in %d different orders".formatted(orders);
  }

  private static String share(int count, int runs) {
    return Math.round(100.0 * count / runs) + " %";
  }
}
