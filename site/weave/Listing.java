package site.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import site.base.HiddenCharacters;

/**
 * Code with its frame. Asciidoctor renders it as if the author had written it, so that callouts and
 * references work.
 *
 * <p>An open block would end at any line of two dashes in the code, so the frame is an example block: its
 * delimiter, like the others, can be made longer than any similar line inside it.
 *
 * @param block its id and roles, as AsciiDoc writes them: {@code #lost-deposit.figure.snippet}
 * @param below what stands under the code, as HTML
 */
record Listing(String block, String title, String language, List<String> code, String below) {

  private static final int SHORTEST_DELIMITER = 4;

  List<String> asciidoc() {
    var html = below.lines().toList();
    var frame = delimiter('=', Stream.concat(code.stream(), html.stream()));
    var dashes = delimiter('-', code.stream());
    var plus = delimiter('+', html.stream());
    var lines = new ArrayList<String>();
    lines.addAll(List.of("[" + block + "]", "." + title, frame, "[source," + language + "]", dashes));
    code.stream().map(HiddenCharacters::shown).forEach(lines::add);
    lines.addAll(List.of(dashes, "", plus));
    lines.addAll(html);
    lines.addAll(List.of(plus, frame));
    return lines;
  }

  private static String delimiter(char sign, Stream<String> within) {
    int longest = within.map(String::stripTrailing).filter(line -> line.chars().allMatch(it -> it == sign))
        .mapToInt(String::length).max().orElse(0);
    return String.valueOf(sign).repeat(Math.max(SHORTEST_DELIMITER, longest + 1));
  }
}
