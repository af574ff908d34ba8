package site.trace;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A word that begins a block or a clause; each kind is a type of its own, over which its reader switches. */
public sealed interface Keyword {

  /** Begins a block of lines. */
  enum Block implements Keyword { ANY_ORDER, INTERLEAVED, LANE, ONE_OF, CASE, REPEAT, OPTIONAL, TOGETHER }

  /** Says how the program is started, and how often. */
  enum Start implements Keyword { ARGS, STDIN, ENV, ALONE, CHILDREN_RECORDED, NEEDS, RUNS }

  /** Says what part of a run is compared, and for how long it may go on. */
  enum Frame implements Keyword { TIMEOUT, STDERR_IGNORED, DOES_NOT_COMPILE }

  /** Must hold of a run. */
  enum Condition implements Keyword { BEFORE, NEVER, ALWAYS, WHERE, EACH, SEEN }

  /** Says how a run ends; may also end a case. */
  enum Ending implements Keyword { EXIT, KILLED_BY, THROWS, DEADLOCK, STUCK, STILL_RUNNING_AFTER }

  /** Words within a line that begins with a keyword. */
  List<String> INNER = List.of("for", "in", "deadlock of", "lines", "and", "or", "not");

  /** The name of the enum constant. */
  String name();

  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether lines or blocks may be indented under it. */
  default boolean mayHold() {
    return switch (this) {
      case Block _ -> true;
      case Start start -> start == Start.STDIN;
      case Frame frame -> frame == Frame.DOES_NOT_COMPILE;
      case Condition condition -> condition == Condition.BEFORE || condition == Condition.NEVER;
      case Ending _ -> false;
    };
  }

  /** What stands after the word, without the blanks around it. */
  default String after(String text) {
    return text.substring(word().length()).strip();
  }

  /** The word with which that text begins; of two that fit, the longer one. */
  static Optional<Keyword> of(String text) {
    return all().stream().filter(keyword -> (text + " ").startsWith(keyword.word() + " "))
        .max(Comparator.comparingInt(keyword -> keyword.word().length()));
  }

  static List<Keyword> all() {
    return Stream.<Keyword[]>of(Block.values(), Start.values(), Frame.values(), Condition.values(),
        Ending.values())
        .flatMap(Arrays::stream).toList();
  }
}
