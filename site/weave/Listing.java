package site.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Code with its frame. Asciidoctor sets it as if the author had written it, so that callouts and references work.
 *
 * @param block its id and roles, as AsciiDoc writes them: {@code #lost-deposit.figure.snippet}
 * @param below what stands under the code, as HTML
 */
record Listing(String block, String title, String language, List<String> code, String below) {

  private static final Pattern DASHES = Pattern.compile("-{4,}");

  List<String> asciidoc() {
    var fence = fence();
    var lines = new ArrayList<String>();
    lines.addAll(List.of("[" + block + "]", "." + title, "--", "[source," + language + "]", fence));
    lines.addAll(code);
    lines.addAll(List.of(fence, "", "++++"));
    lines.addAll(below.lines().toList());
    lines.addAll(List.of("++++", "--"));
    return lines;
  }

  /** Longer than every line of dashes in the code. */
  private String fence() {
    return "-".repeat(code.stream()
        .filter(line -> DASHES.matcher(line.strip()).matches())
        .mapToInt(String::length).max().orElse(3) + 1);
  }
}
