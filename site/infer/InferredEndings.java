package site.infer;

import java.util.ArrayList;
import java.util.List;
import site.book.Ending;
import site.trace.Clause;
import site.trace.Clause.Ends;
import site.trace.Keyword;
import site.trace.LinePattern;
import site.trace.read.TraceTree.Entry;
import site.trace.write.TraceWriter;

/** The clauses and case names for endings that were seen. */
final class InferredEndings {

  /** The name of the case in which a run ends by itself. */
  static final String ENDS = "ends";

  private InferredEndings() {}

  static Ends of(Ending ending) {
    return switch (ending) {
      case Ending.Uncaught uncaught -> new Clause.Throws(0, simple(uncaught.type()),
          uncaught.message().map(message -> LinePattern.of(List.of(new LinePattern.Literal(message)))));
      case Ending.Deadlock(var threads) -> new Clause.Deadlock(0, threads.stream().sorted().toList());
      case Ending.Stuck(var threads) -> new Clause.Stuck(0, threads.stream().sorted().toList());
      case Ending.Exited _, Ending.Killed _, Ending.StillRunning _, Ending.NotCompiled _, Ending.TimedOut _,
          Ending.Stopped _ -> ending.clause().orElseThrow();
    };
  }

  /** Whether the entry says how a run ends. */
  static boolean isEnding(Entry entry) {
    return entry.keyword().filter(keyword ->
        keyword instanceof Keyword.Ending || keyword == Keyword.Frame.DOES_NOT_COMPILE).isPresent();
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }

  /** Whether the ending needs no clause. */
  static boolean isPlain(Ends ends) {
    return ends instanceof Clause.Exit(_, var status) && status == 0;
  }

  /** Names for cases with these endings, each different: one or two words, or the whole clause. */
  static List<String> caseNames(List<Ends> endings) {
    var names = new ArrayList<String>();
    for (var ending : endings) {
      boolean clear = endings.stream().filter(other -> brief(other).equals(brief(ending))).count() == 1;
      var name = clear ? brief(ending) : full(ending);
      var numbered = name;
      for (int n = 2; names.contains(numbered); n++) {
        numbered = name + " " + n;
      }
      names.add(numbered);
    }
    return names;
  }

  private static String brief(Ends ends) {
    return switch (ends) {
      case Clause.Exit _ -> isPlain(ends) ? ENDS : full(ends);
      case Clause.KilledBy _ -> full(ends);
      case Clause.Throws(_, var type, _) -> "throws " + type;
      case Clause.Deadlock _ -> "deadlock";
      case Clause.Stuck _ -> "stuck";
      case Clause.StillRunning _ -> "still";
      case Clause.DoesNotCompile _ -> "does";
    };
  }

  /** The clause as a name, without parentheses and colons. */
  private static String full(Ends ends) {
    return TraceWriter.text(ends).replaceAll("[():]", " ").strip().replaceAll("\\s+", " ");
  }
}
