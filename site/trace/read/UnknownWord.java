package site.trace.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import site.base.Nearest;
import site.trace.Keyword;

/** The problem of a line that begins with no keyword. */
final class UnknownWord {

  private UnknownWord() {}

  static Mistake in(String text) {
    if (text.startsWith("..")) {
      return new Mistake("not a line: " + text, "write ... for any lines");
    }
    var words = text.split(" ");
    var near = Keyword.all().stream().map(Keyword::word)
        .filter(word -> Nearest.to(begin(words, word), List.of(word)).isPresent())
        .min(Comparator.comparingInt(word -> Nearest.edits(begin(words, word), word)));
    return new Mistake(
        "unknown word: " + near.map(word -> begin(words, word)).orElse(words[0])
            + near.map(word -> " (did you mean " + word + "?)").orElse(""),
        "begin a printed line with `> `, a block or a clause with one of the words of the trace language");
  }

  /** The first words of the text, as many as the keyword has. */
  private static String begin(String[] words, String keyword) {
    return Arrays.stream(words).limit(keyword.split(" ").length).collect(Collectors.joining(" "));
  }
}
