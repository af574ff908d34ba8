package site.run.recorder;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import site.run.recorder.TimelineFile.LaneLine;
import site.run.recorder.TimelineFile.ObjectLine;
import site.run.recorder.TimelineFile.StatusLine;
import site.run.recorder.TimelineFile.WaitLine;
import site.run.recorder.bootstrap.Lane;
import site.run.recorder.bootstrap.Lanes;
import site.run.recorder.bootstrap.Pause;
import site.run.recorder.bootstrap.Sampler;
import site.run.recorder.bootstrap.Wait;

/** Writes a process's {@link TimelineFile} while it runs. */
final class TimelineWriter {

  private static final long PACE_MILLIS = 15;
  private static final int MOST_LOOKS = 20; // before the end

  private final JdkInternals internals;
  private final FileOutputStream to;
  private final Map<Thread, Integer> numbers = new IdentityHashMap<>();
  private final Map<Lane, String> laneLines = new HashMap<>(); // as they were written last
  private final Map<Object, ObjectLine> objects = new IdentityHashMap<>();
  private List<String> lastingLines = List.of(); // without those owners that only a close look can tell
  private int written; // waits that have ended
  private int looks;

  private TimelineWriter(JdkInternals internals, Path file) throws IOException {
    this.internals = internals;
    this.to = new FileOutputStream(file.toFile());
  }

  /** @param number of the process; empty: it is the first of the run */
  static Path file(Path folder, String number) {
    return folder.resolve(number.isEmpty() ? "timeline" : "timeline-" + number);
  }

  /** The first process of a run pays for what the JVM does for the first time; its children do not. */
  static TimelineWriter start(AgentOptions options, Instrumentation instrumentation, JdkInternals internals)
      throws IOException {
    internals.openForNames();
    Rewriter.start(instrumentation);
    if (options.isFirst()) {
      Lanes.open(Thread.currentThread());
      WarmUp.run(options.folder());
      new TimelineWriter(internals, options.folder().resolve("warm-up-timeline")).writeWhole();
    }
    var writer = new TimelineWriter(internals, file(options.folder(), options.number()));
    Runtime.getRuntime().addShutdownHook(new Thread(writer::writeWhole, "recorder-writer"));
    Lanes.open(Thread.currentThread());
    Lanes.beforeHalt = writer::writeWhole;
    Sampler.start(internals::closely);
    writer.write(false); // even a process that is killed at once has a lane
    writer.start();
    return writer;
  }

  private void start() {
    var group = Thread.currentThread().getThreadGroup().getParent();
    var pacer = new Thread(group, this::keepWriting, "recorder-pacer");
    pacer.setDaemon(true);
    pacer.start();
  }

  private void keepWriting() {
    while (true) {
      Pause.of(PACE_MILLIS);
      tryToWrite(false);
    }
  }

  /** Writes all that is known by now; more may be known later. */
  void writeWhole() {
    tryToWrite(true);
  }

  /**
   * What cannot be written, since the disk is full for instance, is lacking; the program does not learn of
   * it.
   */
  private void tryToWrite(boolean isWhole) {
    try {
      write(isWhole);
    } catch (UncheckedIOException | OutOfMemoryError | StackOverflowError e) {
      return;
    }
  }

  private synchronized void write(boolean isWhole) {
    var ended = ended(isWhole);
    var lasting = Lanes.lasting(); // after the others, so that none is one of them too
    var owners = isWhole ? owners(lasting) : Map.<Thread, Thread>of();
    var lines = new ArrayList<>(lanes(isWhole));
    lines.addAll(objects(Stream.concat(ended.stream(), lasting.stream()).toList(), isWhole));
    ended.forEach(wait -> lines.add(line(wait, wait.owner())));
    var now = lasting.stream().map(wait -> line(wait, wait.owner())).toList();
    if (isWhole || !lines.isEmpty() || !now.equals(lastingLines)) {
      lastingLines = now;
      lasting.forEach(wait -> lines.add(line(wait, owners.getOrDefault(wait.lane().thread(), wait.owner()))));
      lines.add(new StatusLine(
          Lanes.begin(), Lanes.known(), Lanes.leftOut(), System.nanoTime(), isWhole).line());
      write(lines);
    }
  }

  private void write(List<String> lines) {
    try {
      to.write(String.join("", lines).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The new ones; one that is only just being noted, and those after it, come with the next piece. */
  private List<Wait> ended(boolean isWhole) {
    var ended = new ArrayList<Wait>();
    for (int count = Lanes.count(); written < count; written++) {
      var wait = Lanes.ended(written);
      if (wait != null) {
        ended.add(wait);
      } else if (!isWhole) {
        break;
      }
    }
    return ended;
  }

  /** The lines of lanes that are new or have changed. */
  private List<String> lanes(boolean isWhole) {
    var lines = new ArrayList<String>();
    for (var lane : Lanes.all()) {
      numbers.putIfAbsent(lane.thread(), numbers.size());
      var line = new LaneLine(number(lane.thread()), name(lane, isWhole), lane.begin(), lane.end(),
          number(lane.parent()), lane.process(), lane.pid()).line();
      if (!line.equals(laneLines.put(lane, line))) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static String name(Lane lane, boolean isWhole) {
    return !lane.process().isEmpty() ? lane.thread().getName()
        : isWhole ? ThreadLabel.of(lane.thread()) : ThreadLabel.of(lane.thread(), "virtual");
  }

  /** Owners of the locks that threads are still blocked on; the thread that ends a wait tells the others. */
  private Map<Thread, Thread> owners(List<Wait> lasting) {
    return lasting.stream().noneMatch(wait -> wait.state() == Wait.State.BLOCKED) ? Map.of()
        : Owners.among(internals.snapshots(Lanes.all().stream().map(Lane::thread).toList())).of();
  }

  private String line(Wait wait, Thread owner) {
    var at = wait.at() == null ? "" : wait.at().getFileName() + ":" + wait.at().getLineNumber();
    return new WaitLine(number(wait.lane().thread()), wait.state(), wait.from(), wait.to(), at, wait.input(),
        objects.getOrDefault(wait.about(), ObjectLine.NONE), number(owner), wait.timeout(), number(wait.by()),
        wait.handed(), wait.item()).line();
  }

  /** The lines of objects whose names are new or better. A killed process has told them as far as it knew. */
  private List<String> objects(List<Wait> all, boolean isWhole) {
    int before = objects.size();
    all.stream().map(Wait::about).filter(Objects::nonNull)
        .forEach(object -> objects.putIfAbsent(object, new ObjectLine(objects.size(), "", "")));
    var lines = new ArrayList<String>();
    if (isWhole || objects.size() > before && looks++ < MOST_LOOKS) {
      var names = ThreadNames.now(internals, numbers.keySet());
      objects.replaceAll((object, line) -> {
        var now = new ObjectLine(line.number(), names.nameOf(object), names.typeOf(object));
        if (!now.equals(line)) {
          lines.add(now.line());
        }
        return now;
      });
    }
    return lines;
  }

  private int number(Thread thread) {
    return numbers.getOrDefault(thread, -1);
  }
}
