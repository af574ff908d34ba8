package site.infer;

import java.util.ArrayList;
import java.util.List;
import site.book.Ending;

/** How endings are said in a trace. */
final class InferredEndings {

  private InferredEndings() {}

  /** The clause; empty for the end that needs none. */
  static String clause(Ending ending) {
    return switch (ending) {
      case Ending.Exited(var status) -> status == 0 ? "" : "exit " + status;
      case Ending.Killed(var signal) -> "killed by " + signal;
      case Ending.Uncaught uncaught -> "throws " + simple(uncaught.type())
          + uncaught.message().map(message -> ": " + new Part.Text(message).escaped()).orElse("");
      case Ending.Deadlock(var threads) -> "deadlock of " + names(threads);
      case Ending.Stuck(var threads) -> "stuck " + names(threads);
      case Ending.StillRunning(var after) -> "still running after "
          + (after.toMillis() % 1000 == 0 ? after.toSeconds() + "s" : after.toMillis() + "ms");
      case Ending.NotCompiled _ -> "does not compile";
      case Ending.TimedOut _, Ending.Stopped _ -> throw new IllegalArgumentException("no trace may end so: " + ending);
    };
  }

  private static String names(List<String> threads) {
    return String.join(", ", threads.stream().sorted().toList());
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }

  /** What to call the cases of these endings, each different: in a word or two, or if that is no name, in full. */
  static List<String> caseNames(List<String> clauses) {
    var names = new ArrayList<String>();
    for (var clause : clauses) {
      boolean clear = clauses.stream().filter(other -> brief(other).equals(brief(clause))).count() == 1;
      var name = clear ? brief(clause) : plain(clause);
      var numbered = name;
      for (int n = 2; names.contains(numbered); n++) {
        numbered = name + " " + n;
      }
      names.add(numbered);
    }
    return names;
  }

  private static String brief(String clause) {
    var words = plain(clause).split(" ");
    return clause.isEmpty() ? "ends" : switch (words[0]) {
      case "exit", "throws" -> words[0] + " " + words[1];
      case "killed" -> clause;
      default -> words[0];
    };
  }

  /** A name has no parentheses. */
  private static String plain(String clause) {
    return clause.replaceAll("[():]", " ").strip().replaceAll("\\s+", " ");
  }
}
