package site.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import site.book.Nearest;

/** The words that begin a block or a clause. */
enum Keyword {
  ANY_ORDER(Kind.BLOCK), INTERLEAVED(Kind.BLOCK), LANE(Kind.BLOCK), ONE_OF(Kind.BLOCK), CASE(Kind.BLOCK),
  REPEAT(Kind.BLOCK), OPTIONAL(Kind.BLOCK), TOGETHER(Kind.BLOCK),

  BEFORE(Kind.CLAUSE_WITH_LINES), NEVER(Kind.CLAUSE_WITH_LINES), STDIN(Kind.CLAUSE_WITH_LINES),
  DOES_NOT_COMPILE(Kind.CLAUSE_WITH_LINES),

  ALWAYS(Kind.CLAUSE), WHERE(Kind.CLAUSE), EACH(Kind.CLAUSE), SEEN(Kind.CLAUSE), RUNS(Kind.CLAUSE),
  TIMEOUT(Kind.CLAUSE), ARGS(Kind.CLAUSE), ENV(Kind.CLAUSE), ALONE(Kind.CLAUSE), NEEDS(Kind.CLAUSE),
  CHILDREN_RECORDED(Kind.CLAUSE), STDERR_IGNORED(Kind.CLAUSE),

  EXIT(Kind.ENDING), KILLED_BY(Kind.ENDING), THROWS(Kind.ENDING), DEADLOCK(Kind.ENDING), STUCK(Kind.ENDING),
  STILL_RUNNING_AFTER(Kind.ENDING);

  private enum Kind { BLOCK, CLAUSE, CLAUSE_WITH_LINES, ENDING }

  private static final List<Keyword> LONGEST_FIRST = Arrays.stream(values())
      .sorted(Comparator.comparingInt((Keyword keyword) -> keyword.word().length()).reversed())
      .toList();

  private final Kind kind;

  Keyword(Kind kind) {
    this.kind = kind;
  }

  String word() {
    return name().toLowerCase().replace('_', ' ');
  }

  boolean isBlock() {
    return kind == Kind.BLOCK;
  }

  /** One that a case may have too. */
  boolean isEnding() {
    return kind == Kind.ENDING;
  }

  boolean mayHold() {
    return kind == Kind.BLOCK || kind == Kind.CLAUSE_WITH_LINES;
  }

  /** What stands after the word, without the blanks around it. */
  String after(String text) {
    return text.substring(word().length()).strip();
  }

  static Optional<Keyword> of(String text) {
    return LONGEST_FIRST.stream().filter(keyword -> (text + " ").startsWith(keyword.word() + " ")).findFirst();
  }

  static Mistake unknown(String text) {
    if (text.startsWith("..")) {
      return new Mistake("not a line: " + text, "write ... for any lines");
    }
    var words = text.split(" ");
    var near = Arrays.stream(values()).map(Keyword::word)
        .filter(word -> Nearest.to(begin(words, word), List.of(word)).isPresent())
        .min(Comparator.comparingInt(word -> Nearest.edits(begin(words, word), word)));
    return new Mistake(
        "unknown word: " + near.map(word -> begin(words, word)).orElse(words[0])
            + near.map(word -> " (did you mean " + word + "?)").orElse(""),
        "begin a printed line with `> `, a block or a clause with one of the words of the trace language");
  }

  /** As many words of the text as the keyword has. */
  private static String begin(String[] words, String keyword) {
    return Arrays.stream(words).limit(keyword.split(" ").length).collect(Collectors.joining(" "));
  }
}
