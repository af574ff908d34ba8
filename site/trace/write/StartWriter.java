package site.trace.write;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import site.trace.Keyword.Start;
import site.trace.Trace;
import site.trace.read.TraceTree.Entry;

/** Writes how the program is started, and how often. */
final class StartWriter {

  private StartWriter() {}

  static List<Entry> entries(Trace.Start start) {
    var entries = new ArrayList<Entry>();
    if (!start.args().isEmpty()) {
      entries.add(ClauseWriter.line(Start.ARGS, String.join(" ", start.args())));
    }
    if (!start.stdin().isEmpty()) {
      entries.add(StepWriter.block(Start.STDIN, "", start.stdin().stream()
          .map(line -> Entry.of(line.isEmpty() ? "<" : "< " + line, List.of())).toList()));
    }
    new TreeMap<>(start.env()).forEach((name, value) ->
        entries.add(ClauseWriter.line(Start.ENV, name + "=" + value)));
    if (start.alone()) {
      entries.add(ClauseWriter.line(Start.ALONE, ""));
    }
    if (start.childrenRecorded()) {
      entries.add(ClauseWriter.line(Start.CHILDREN_RECORDED, ""));
    }
    start.needs().forEach(need -> entries.add(ClauseWriter.line(Start.NEEDS, need.text())));
    if (start.runs() > 1) {
      entries.add(ClauseWriter.line(Start.RUNS, "" + start.runs()));
    }
    return entries;
  }
}
