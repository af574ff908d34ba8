package site.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A line of prose: a line outside of listings and comments. @param number counted from 1 */
public record ProseLine(int number, String text) {

  private static final Pattern FENCE = Pattern.compile("(-{4,}|\\.{4,}|/{4,}|\\+{4,}|`{3,}.*)\\s*");

  /** The lines of prose of a chapter; lines between two fences are not prose. */
  public static List<ProseLine> of(List<String> lines) {
    var prose = new ArrayList<ProseLine>();
    String fence = null;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (fence != null) {
        fence = line.strip().equals(fence) ? null : fence;
      } else if (FENCE.matcher(line).matches()) {
        fence = line.startsWith("```") ? "```" : line.strip();
      } else {
        prose.add(new ProseLine(i + 1, line));
      }
    }
    return prose;
  }
}
