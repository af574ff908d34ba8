package site.weave;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import site.book.Step;
import site.book.Trace;
import site.book.Verdict;

/** How often each case of a trace came up, over all runs of a snippet. */
final class Cases {

  private Cases() {}

  /** A table in the order of the trace; nothing where there was one run only, or the trace names no case. */
  static String html(Trace trace, List<Verdict> verdicts) {
    var cases = Step.cases(trace.steps()).stream().filter(c -> !c.name().isEmpty()).toList();
    if (verdicts.size() < 2 || cases.isEmpty()) {
      return "";
    }
    return """
        <table class="cases">
        <caption>%d runs took %s through the trace</caption>
        <thead>
        <tr><th scope="col">case</th><th scope="col">runs</th><th scope="col">share</th><th scope="col">grade</th></tr>
        </thead>
        <tbody>
        %s</tbody>
        </table>
        """.formatted(verdicts.size(), ways(verdicts), cases.stream()
        .collect(Collectors.toMap(Step.Case::name, c -> row(c, verdicts), (first, _) -> first, LinkedHashMap::new))
        .values().stream().collect(Collectors.joining()));
  }

  private static String ways(List<Verdict> verdicts) {
    var ways = verdicts.stream().distinct().count();
    return ways == 1 ? "the same way" : ways + " different ways";
  }

  /** The grade is told where it is not the usual one. */
  private static String row(Step.Case row, List<Verdict> verdicts) {
    var count = verdicts.stream().filter(verdict -> takes(verdict, row.name())).count();
    return "<tr><th scope=\"row\">%s</th><td>%d</td><td>%d&#160;%%</td><td>%s</td></tr>\n".formatted(
        Html.escape(row.name()), count, Math.round(100.0 * count / verdicts.size()),
        row.grade() == Step.Grade.EXPECTED ? "" : row.grade().word());
  }

  private static boolean takes(Verdict verdict, String name) {
    return switch (verdict) {
      case Verdict.Allowed(var cases, _) -> cases.contains(name);
      case Verdict.Rejected _ -> false;
    };
  }
}
