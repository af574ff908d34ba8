package site.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import site.base.Problem;
import site.check.RecordedLines.Numbered;
import site.trace.Clause;
import site.trace.Expression.Lines;
import site.trace.Output;
import site.trace.Trace;

/** A condition on the numbers of lines so far: it must hold after every printed line. */
final class Always {

  private Always() {}

  static Optional<Problem> broken(Trace trace, Clause.Always clause, List<Numbered> all, Work work) {
    var counted = clause.condition().all()
        .filter(Lines.class::isInstance).map(Lines.class::cast).distinct()
        .collect(Collectors.toMap(lines -> lines,
            lines -> FreePattern.matcher(clause.line(), lines.pattern().pattern())));
    Map<Lines, Long> counts = new HashMap<>();
    counted.keySet().forEach(lines -> counts.put(lines, 0L));
    for (var numbered : all) {
      var line = numbered.line();
      counted.forEach((lines, matcher) -> {
        if (lines.pattern().stream() == line.stream() && matcher.matches(line.text(), work)) {
          counts.merge(lines, 1L, Long::sum);
        }
      });
      if (line.stream() != Output.COMPILER && !Evaluation.holdsOfLines(clause.condition(), counts::get)) {
        return Optional.of(new Problem(
            trace.file(), clause.line(),
            "does not hold after line " + (numbered.arrival() + 1) + " of the run: always " + clause.text(),
            details(Wording.printed(line, numbered.arrival()), counts), Wording.fix(trace)));
      }
    }
    return Optional.empty();
  }

  private static List<String> details(String printed, Map<Lines, Long> counts) {
    var details = new ArrayList<>(List.of(printed));
    counts.entrySet().stream()
        .map(count -> "so far    " + count.getValue() + " of lines("
            + count.getKey().pattern().written() + ")")
        .sorted().forEach(details::add);
    return details;
  }
}
