package site.trace.words;

import java.util.ArrayList;
import java.util.List;
import site.base.Phrases;
import site.trace.Clause;
import site.trace.Clause.Ends;
import site.trace.Quantity;
import site.trace.Trace;

/** Says in sentences what the clauses of a trace mean. */
final class ClausesInWords {

  private ClausesInWords() {}

  static boolean isCompiled(List<Clause> clauses) {
    return clauses.stream().noneMatch(Clause.DoesNotCompile.class::isInstance);
  }

  /** What the clauses leave open. */
  static List<String> freedom(List<Clause> clauses) {
    var sentences = new ArrayList<String>();
    for (var clause : clauses) {
      switch (clause) {
        case Clause.StderrIgnored _ -> sentences.add("Standard error may say anything.");
        case Clause.DoesNotCompile(_, var messages) -> {
          sentences.addAll(BlocksInWords.tell(messages));
          sentences.addAll(PlaceholdersInWords.tell(messages));
        }
        case Clause.Restriction _, Clause.Timeout _, Clause.Seen _, Ends _ -> { }
      }
    }
    return sentences;
  }

  /** What holds of every run, however it goes, and how it ends. */
  static List<String> promises(Trace trace) {
    var sentences = new ArrayList<String>();
    for (var clause : trace.clauses()) {
      switch (clause) {
        case Clause.Before(_, var first, var second) -> sentences.add(
            "Each " + English.line(second.pattern()) + " comes after a " + English.line(first.pattern())
            + " of its own.");
        case Clause.Always(_, var text, var condition) -> sentences.add(CountsInWords.tell(condition)
            .orElse("After every line " + English.code(text) + " holds."));
        case Clause.Never(_, var line) -> sentences.add(English.line(line.pattern()) + " never comes.");
        case Clause.Where(_, var text, var condition) -> sentences.add("In every run " + English.code(text)
            + (condition.names().contains("took")
                ? ", where `took` is the time from its begin to its end." : "."));
        case Clause.Each(_, var text, _) ->
            sentences.add("In every round and lane " + English.code(text) + ".");
        case Clause.Timeout(_, var limit) ->
            sentences.add("Each run takes at most " + Quantity.time(limit) + ".");
        case Clause.Seen(_, var name, var share) -> sentences.add(share
            .map(it -> "In " + it.from() + " to " + it.to() + " % of the runs: ")
            .orElse("At least once in " + trace.start().runs() + " runs: ") + name + ".");
        case Clause.Exit(_, var status) when status == 0 -> { }
        case Ends ending -> {
          if (!(ending instanceof Clause.DoesNotCompile)) {
            sentences.add(English.capital(ending(ending)) + ".");
          }
        }
        case Clause.StderrIgnored _ -> { }
      }
    }
    return sentences;
  }

  /** Part of a sentence. */
  static String ending(Ends ending) {
    return switch (ending) {
      case Clause.Exit(_, var status) -> "it ends with status " + status;
      case Clause.KilledBy(_, var signal) -> "it is ended by " + signal;
      case Clause.Throws(_, var type, var message) ->
          "it ends with the exception " + type
              + message.map(text -> ": " + English.code(text.text())).orElse("");
      case Clause.DoesNotCompile _ -> "it does not compile";
      case Clause.Deadlock(_, var threads) ->
          "it never ends: " + (threads.isEmpty() ? "its threads" : Phrases.and(threads)) + " deadlock";
      case Clause.Stuck(_, var threads) -> switch (threads.size()) {
        case 0 -> "it never ends: its threads wait for one another";
        case 1 -> "it never ends: " + threads.getFirst() + " waits for ever";
        default -> "it never ends: " + Phrases.and(threads) + " wait for one another";
      };
      case Clause.StillRunning(_, var after) ->
          "it goes on and on, and is stopped after " + Quantity.time(after);
    };
  }
}
