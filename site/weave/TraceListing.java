package site.weave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.base.Phrases;
import site.book.Snippet;
import site.trace.Keyword;
import site.trace.Step;

/**
 * A trace as written, numbered and lightly coloured, with the lines that each of its lines matched; each line
 * can be linked to.
 */
final class TraceListing {

  private static final int RANGES = 3;
  private static final Pattern PRINTED = Pattern.compile("(?<indent> *)(?<mark>[>!<])(?<text>| .*)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\\\.|<[^<>\\\\]*>");
  private static final Pattern KEYWORD = Pattern.compile(Stream.of(
          Keyword.all().stream().map(Keyword::word), Keyword.INNER.stream(),
          Arrays.stream(Step.Grade.values()).map(Step.Grade::word))
      .flatMap(words -> words).sorted(Comparator.comparingInt(String::length).reversed())
      .collect(Collectors.joining("|", "\\b(", ")\\b")));

  private TraceListing() {}

  /** The trace with, beside each line, the lines of the run that it matched. */
  static String html(Snippet snippet, DistinctRun way) {
    var matched = IntStream.range(0, way.steps().size()).boxed()
        .collect(Collectors.groupingBy(way::step, Collectors.mapping(line -> line + 1, Collectors.toList())));
    return html(snippet, matched);
  }

  /** The trace of a snippet that was not run. */
  static String html(Snippet snippet) {
    return html(snippet, Map.of());
  }

  private static String html(Snippet snippet, Map<Integer, List<Integer>> matched) {
    return snippet.trace().source().isEmpty() ? "" : Html.folded(
        "The trace that every run must follow",
        (matched.isEmpty() ? ""
            : Html.element("p", "key", "At the right: the lines of the run that each line matched."))
            + pre(snippet, number -> " id=\"" + anchor(snippet, number) + "\"", number ->
                matched.containsKey(number)
                ? Html.element("span", "hits", ranges(matched.get(number))) : ""));
  }

  /** A listing of its own: no run is tied to it, and no link leads to its lines. */
  static String alone(Snippet snippet) {
    return pre(snippet, _ -> "", _ -> "");
  }

  private static String pre(Snippet snippet, IntFunction<String> id, IntFunction<String> hits) {
    var source = snippet.trace().source();
    return IntStream.rangeClosed(1, source.size())
        .mapToObj(number -> "<span class=\"line\"%s>%s%s%s</span>".formatted(
            id.apply(number), Html.element("span", "at", String.valueOf(number)),
            Html.element("span", "text", line(source.get(number - 1)) + Html.LINE_END), hits.apply(number)))
        .collect(Collectors.joining("", "<pre class=\"trace\">", "</pre>"));
  }

  /** Ranges such as 2, 5–7: as many as there is room for. */
  private static String ranges(List<Integer> numbers) {
    var ranges = new ArrayList<String>();
    for (int from = 0, to; from < numbers.size(); from = to) {
      to = from + 1;
      while (to < numbers.size() && numbers.get(to) == numbers.get(to - 1) + 1) {
        to++;
      }
      ranges.add(to - from == 1 ? "" + numbers.get(from) : numbers.get(from) + "–" + numbers.get(to - 1));
    }
    return ranges.size() <= RANGES
        ? String.join(", ", ranges)
        : String.join(", ", ranges.subList(0, RANGES)) + ", …";
  }

  static String anchor(Snippet snippet, int line) {
    return Phrases.escape(snippet.alias()) + "-trace-" + line;
  }

  private static String line(String text) {
    var printed = PRINTED.matcher(text);
    if (text.stripLeading().startsWith("#")) {
      return Html.element("span", "comment", Phrases.escape(text));
    }
    if (printed.matches()) {
      return printed.group("indent") + Html.element("span", "sign", Phrases.escape(printed.group("mark")))
          + placeholders(printed.group("text"));
    }
    return KEYWORD.matcher(Phrases.escape(text)).replaceAll("<b>$1</b>");
  }

  private static String placeholders(String text) {
    var html = new StringBuilder();
    var placeholder = PLACEHOLDER.matcher(text);
    var from = 0;
    while (placeholder.find()) {
      html.append(Phrases.escape(text.substring(from, placeholder.start())));
      var found = Phrases.escape(placeholder.group());
      html.append(placeholder.group().startsWith("<") ? Html.element("i", "placeholder", found) : found);
      from = placeholder.end();
    }
    return html.append(Phrases.escape(text.substring(from))).toString();
  }
}
