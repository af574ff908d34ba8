package site.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import site.book.Coverage;
import site.book.Recording;
import site.book.Verdict;
import site.book.Verdict.Allowed;
import site.trace.Step;
import site.trace.Trace;

/** Counts over all runs of a snippet: its cases, and the orders in which its lines came. */
final class CoverageCounter {

  private CoverageCounter() {}

  /** @param verdicts one for each recording; rejected ones do not count */
  static Coverage count(Trace trace, List<Recording> recordings, List<Verdict> verdicts) {
    var allowed = verdicts.stream().filter(Allowed.class::isInstance).map(Allowed.class::cast).toList();
    var right = Orders.right(trace);
    var events = Event.of(trace.steps());
    var seen = IntStream.range(0, recordings.size())
        .filter(i -> verdicts.get(i) instanceof Allowed)
        .<Object>mapToObj(i -> right.isPresent()
            ? events(recordings.get(i), steps(verdicts.get(i)), events)
            : threads(recordings.get(i), steps(verdicts.get(i))))
        .distinct().count();
    return new Coverage(allowed.size(), shares(trace, allowed), (int) seen, right);
  }

  private static List<Integer> steps(Verdict verdict) {
    return switch (verdict) {
      case Allowed(_, var steps) -> steps;
      case Verdict.Rejected _ -> List.of();
    };
  }

  private static List<Coverage.Share> shares(Trace trace, List<Allowed> runs) {
    return Step.cases(trace.steps()).stream().filter(it -> !it.name().isEmpty())
        .collect(Collectors.toMap(
            Step.Case::name, it -> share(it, runs), (first, _) -> first, LinkedHashMap::new))
        .values().stream().toList();
  }

  private static Coverage.Share share(Step.Case it, List<Allowed> runs) {
    var taken = runs.stream().filter(run -> run.cases().contains(it.name())).count();
    return new Coverage.Share(it.name(), it.grade(), (int) taken);
  }

  /** What distinguishes orders if the right ones are counted; leaves out lines that the trace ignores. */
  private static List<Event> events(Recording recording, List<Integer> steps, List<Event> events) {
    return IntStream.range(0, steps.size()).boxed()
        .flatMap(i ->
            events.stream().filter(event -> event.is(recording.lines().get(i), steps.get(i))).limit(1))
        .toList();
  }

  /** What distinguishes orders otherwise: the thread, and the line of the trace that was matched. */
  private static List<String> threads(Recording recording, List<Integer> steps) {
    return IntStream.range(0, steps.size())
        .mapToObj(i -> steps.get(i) + " " + recording.lines().get(i).thread()).toList();
  }
}
