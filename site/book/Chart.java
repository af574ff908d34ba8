package site.book;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import site.trace.LinePattern;

/**
 * A chart that a chapter asks for, of numbers that a snippet printed: {@code chart::CostTable[lines="..."]}.
 *
 * @param snippet its name
 * @param line of the chapter, from 1
 * @param lines the pattern of the printed lines that hold the numbers
 * @param value the placeholder that stands for the number
 * @param label placeholders and what stands between them
 * @param unit written after each number; may be empty
 * @param written its attributes as the chapter has them
 */
public record Chart(
    String snippet, String file, int line, LinePattern lines, String value, LinePattern label,
    Shape shape, Scale scale,
    String unit, Map<String, String> written) {

  /** The names of what {@code written} may hold. */
  public static final List<String> ATTRIBUTES = List.of("lines", "value", "label", "kind", "scale", "unit");

  /** A bar for each line, or a level that lasts until the next line. */
  public enum Shape { BARS, STEPS }

  public enum Scale { LINEAR, LOG }

  public Chart {
    written = Collections.unmodifiableSortedMap(new TreeMap<>(written));
  }

  /** Equal for charts that look the same. */
  public String key() {
    return key(snippet, written);
  }

  public static String key(String snippet, Map<String, ?> written) {
    return "chart " + snippet + " " + written.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue()).sorted().collect(Collectors.joining(", "));
  }
}
