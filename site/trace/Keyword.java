package site.trace;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words that begin a block or a clause. */
public enum Keyword {
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

  public String word() {
    return name().toLowerCase().replace('_', ' ');
  }

  public boolean isBlock() {
    return kind == Kind.BLOCK;
  }

  /** One that a case may have too. */
  public boolean isEnding() {
    return kind == Kind.ENDING;
  }

  public boolean mayHold() {
    return kind == Kind.BLOCK || kind == Kind.CLAUSE_WITH_LINES;
  }

  /** What stands after the word, without the blanks around it. */
  public String after(String text) {
    return text.substring(word().length()).strip();
  }

  public static Optional<Keyword> of(String text) {
    return LONGEST_FIRST.stream().filter(keyword -> (text + " ").startsWith(keyword.word() + " ")).findFirst();
  }
}
