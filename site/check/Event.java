package site.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import site.book.Line;
import site.trace.LinePattern;
import site.trace.Output;
import site.trace.Step;

/**
 * A line that a trace allows, as far as it is known before the run: up to its first placeholder.
 *
 * @param thread that prints it; empty: any
 * @param text the whole line, or the part before its first placeholder
 * @param whole whether the text is the whole line
 */
record Event(int line, Output stream, String thread, String text, boolean whole) {

  /** An event for each line; in a {@code lane for}, one for each of its values. */
  static List<Event> of(List<Step> steps) {
    var events = new ArrayList<Event>();
    add(events, steps, "", Map.of());
    return events;
  }

  private static void add(List<Event> events, List<Step> steps, String thread, Map<String, String> values) {
    for (var step : steps) {
      switch (step) {
        case Step.Printed printed -> events.add(of(printed, thread, values));
        case Step.Interleaved(_, var lanes) -> lanes.forEach(lane -> add(events, lane, thread, values));
        case Step.Gap _, Step.AnyOrder _, Step.OneOf _, Step.Repeat _, Step.Maybe _, Step.Together _ ->
            step.parts().forEach(part -> add(events, part, thread, values));
      }
    }
  }

  private static void add(List<Event> events, Step.Lane lane, String outer, Map<String, String> values) {
    if (lane.loop().isEmpty()) {
      add(events, lane.children(), lane.thread().isEmpty() ? outer : lane.thread(), values);
    }
    lane.loop().ifPresent(loop -> loop.values().forEach(value -> {
      var inside = new HashMap<>(values);
      inside.put(loop.name(), value);
      var thread = lane.thread().replace("<" + loop.name() + ">", value);
      add(events, lane.children(), thread.isEmpty() ? outer : thread, inside);
    }));
  }

  private static Event of(Step.Printed printed, String thread, Map<String, String> values) {
    var text = new StringBuilder();
    for (var part : printed.pattern().parts()) {
      switch (part) {
        case LinePattern.Literal(var literal) -> text.append(literal);
        case LinePattern.LoopValue(var name) -> text.append(values.get(name));
        case LinePattern.Hole _ -> {
          return new Event(printed.line(), printed.stream(), thread, text.toString(), false);
        }
      }
    }
    return new Event(printed.line(), printed.stream(), thread, text.toString(), true);
  }

  /** Whether no printed line can match both. */
  boolean excludes(Event that) {
    var others = !thread.isEmpty() && !that.thread.isEmpty() && !thread.equals(that.thread);
    return others || stream != that.stream || !couldBe(that) && !that.couldBe(this);
  }

  private boolean couldBe(Event longer) {
    return whole ? longer.whole && text.equals(longer.text) : longer.text.startsWith(text);
  }

  /** @param step the line of the trace that the line was matched with */
  boolean is(Line printed, int step) {
    return step == line
        && (thread.isEmpty() || thread.equals(printed.thread()))
        && (whole ? printed.text().equals(text) : printed.text().startsWith(text));
  }
}
