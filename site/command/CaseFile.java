package site.command;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.trace.Output;
import site.trace.Quantity;

/** Reads a file of conformance cases: traces, recordings of their runs, and verdicts. */
final class CaseFile {

  /**
   * @param line the line of its file at which it begins
   * @param trace its lines
   * @param verdict as written: in, out, out at 3, error 2
   */
  record Case(String name, int line, List<String> trace, List<Recording> recordings, String verdict) {}

  /** A case file that does not follow its format. */
  @SuppressWarnings("serial")
  static final class Malformed extends RuntimeException {
    Malformed(int line, String what) {
      super(line + ": " + what);
    }
  }

  private static final Pattern PRINTED = Pattern.compile("(out|err) \\[(.*?)](?: (.*))?", Pattern.DOTALL);
  private static final Pattern VERDICT = Pattern.compile("in|out|out at [0-9]+|error [0-9]+");

  private static final String TRACE_OF = "--- trace of ";

  private final List<String> lines;
  private final Function<String, Optional<List<String>>> traces;
  private int next;

  private CaseFile(List<String> lines, Function<String, Optional<List<String>>> traces) {
    this.lines = lines;
    this.traces = traces;
  }

  /**
   * @param traces the trace of the snippet with that name, if there is one
   * @throws Malformed
   */
  static List<Case> read(List<String> lines, Function<String, Optional<List<String>>> traces) {
    var file = new CaseFile(lines, traces);
    var cases = new ArrayList<Case>();
    file.skipBlank();
    while (file.next < lines.size()) {
      cases.add(file.readCase());
      file.skipBlank();
    }
    return cases;
  }

  private Case readCase() {
    int begin = next;
    if (!lines.get(begin).startsWith("=== ")) {
      throw malformed("expected `=== NAME`, found: " + lines.get(begin));
    }
    next++;
    var trace = trace();
    var recordings = new ArrayList<Recording>();
    while (next < lines.size() && lines.get(next).equals("--- recording")) {
      next++;
      recordings.add(recording());
    }
    expect("--- verdict");
    var verdict = next < lines.size() ? lines.get(next) : "";
    if (!VERDICT.matcher(verdict).matches()) {
      throw malformed("expected in, out, out at LINE or error LINE, found: " + verdict);
    }
    next++;
    return new Case(lines.get(begin).substring(4), begin + 1, trace, recordings, verdict);
  }

  private List<String> trace() {
    if (next < lines.size() && lines.get(next).startsWith(TRACE_OF)) {
      var name = lines.get(next).substring(TRACE_OF.length());
      var trace = traces.apply(name).orElseThrow(() -> malformed("no snippet " + name + " with a trace"));
      next++;
      return trace;
    }
    expect("--- trace");
    return section();
  }

  private List<String> section() {
    int begin = next;
    while (next < lines.size() && !lines.get(next).startsWith("--- ")) {
      if (lines.get(next).startsWith("=== ")) {
        throw malformed("a case begins before the verdict of the last one");
      }
      next++;
    }
    return List.copyOf(lines.subList(begin, next));
  }

  private Recording recording() {
    var printed = new ArrayList<Line>();
    var took = Recording.UNMEASURED;
    var ending = new ArrayList<Ending>();
    int first = next;
    var section = section();
    for (int i = 0; i < section.size(); i++) {
      var line = section.get(i);
      if (line.startsWith("took ")) {
        took = duration(first + i, line.substring(5));
      } else if (line.startsWith("end ")) {
        ending.add(ending(first + i, line.substring(4)));
      } else if (!line.isBlank()) {
        printed.add(printed(first + i, line));
      }
    }
    if (ending.size() != 1) {
      throw new Malformed(first, "a recording has one line `end ENDING`");
    }
    return new Recording(
        printed, ending.getFirst(), took, List.of(), List.of(), new Recording.Origin(Instant.EPOCH, "", ""));
  }

  private Line printed(int index, String text) {
    if (text.equals("compiler") || text.startsWith("compiler ")) {
      return new Line(Output.COMPILER, "", text.length() < 9 ? "" : text.substring(9), Duration.ZERO);
    }
    var parts = PRINTED.matcher(text);
    if (!parts.matches()) {
      throw new Malformed(index + 1, "not a line of a recording: " + text);
    }
    var stream = parts.group(1).equals("out") ? Output.OUT : Output.ERR;
    return new Line(stream, parts.group(2), parts.group(3) == null ? "" : parts.group(3), Duration.ZERO);
  }

  private static Duration duration(int index, String text) {
    if (!Quantity.looksLikeTime(text)) {
      throw new Malformed(index + 1, "not a duration: " + text);
    }
    var nanos = Quantity.time(text).nanos();
    return Duration.ofNanos(nanos.numerator().divide(nanos.denominator()).longValueExact());
  }

  private static Ending ending(int index, String text) {
    if (text.matches("exit [0-9]{1,3}")) {
      return new Ending.Exited(Integer.parseInt(text.substring(5)));
    }
    for (var kind : List.of("killed by ", "uncaught ", "deadlock of ", "stuck ", "still running after ")) {
      if (text.startsWith(kind)) {
        return ending(index, kind, text.substring(kind.length()));
      }
    }
    return switch (text) {
      case "timed out" -> new Ending.TimedOut();
      case "does not compile" -> new Ending.NotCompiled();
      default -> throw new Malformed(index + 1, "unknown ending: " + text);
    };
  }

  private static Ending ending(int index, String kind, String rest) {
    return switch (kind) {
      case "killed by " -> new Ending.Killed(rest);
      case "uncaught " -> new Ending.Uncaught(rest);
      case "deadlock of " -> new Ending.Deadlock(threads(rest));
      case "stuck " -> new Ending.Stuck(threads(rest));
      default -> new Ending.StillRunning(duration(index, rest));
    };
  }

  private static List<String> threads(String names) {
    return Arrays.stream(names.split(",")).map(String::strip).toList();
  }

  private void expect(String section) {
    if (next >= lines.size() || !lines.get(next).equals(section)) {
      throw malformed("expected `" + section + "`");
    }
    next++;
  }

  private void skipBlank() {
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
  }

  private Malformed malformed(String what) {
    return new Malformed(next + 1, what);
  }
}
