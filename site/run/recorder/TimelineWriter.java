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
import site.run.recorder.bootstrap.Lane;
import site.run.recorder.bootstrap.Lanes;
import site.run.recorder.bootstrap.Sampler;
import site.run.recorder.bootstrap.Wait;

/**
 * What a process tells of its threads, for the run's timeline: a file of lines, their words parted by tabs, to which a
 * piece is added every few milliseconds. So it is there however the program ends.
 *
 * <p>A piece begins with {@code begin NANOS}: main begins. {@code known NANOS}: up to here; then something is
 * missing; 0: nothing is. {@code left-out COUNT}: so many threads have no lane. {@code lane NUMBER NAME BEGIN END PARENT
 * PROCESS PID}: a thread, or a process that is started; where it comes again it has changed. {@code about NUMBER
 * WORDS}: what is waited for; where it comes again there is a better word. {@code stay LANE STATE FROM TO AT INPUT ABOUT
 * OWNER TIMEOUT BY HANDED ITEM}: it has ended. {@code open ...}: the same, but it lasts; those of earlier pieces no
 * longer count. {@code written NANOS} ends a piece: the clock. {@code whole NANOS} instead: nothing is left to be told.
 * An end of 0 has not come; a lane of -1 is nobody's.
 */
public final class TimelineWriter {

  public static final String FILE = "timeline";

  private static final long PACE_MILLIS = 15;
  private static final int MOST_LOOKS = 20; // before the end

  /** What a lane's line said of it last. */
  private record Said(String name, long end, long pid) {}

  private final JdkInternals containers;
  private final FileOutputStream to;
  private final Map<Thread, Integer> numbers = new IdentityHashMap<>();
  private final Map<Lane, Said> said = new HashMap<>();
  private List<String> open = List.of(); // without those owners that only a close look can tell
  private int stays;
  private int looks;
  private final Map<Object, Integer> abouts = new IdentityHashMap<>();
  private final Map<Integer, String> words = new HashMap<>();

  private TimelineWriter(JdkInternals containers, Path file) throws IOException {
    this.containers = containers;
    this.to = new FileOutputStream(file.toFile());
  }

  /** @param number of the process; empty: it is the first of the run */
  public static Path file(Path folder, String number) {
    return folder.resolve(number.isEmpty() ? FILE : FILE + "-" + number);
  }

  /** The first process of a run pays for what the JVM does for the first time; its children do not. */
  static TimelineWriter start(AgentOptions wish, Instrumentation instrumentation, JdkInternals containers) throws IOException {
    containers.openForNames();
    Rewriter.start(instrumentation);
    if (wish.isFirst()) {
      Lanes.open(Thread.currentThread());
      WarmUp.run(wish.folder());
      new TimelineWriter(containers, wish.folder().resolve("warm-up-" + FILE)).writeWhole();
    }
    var sketch = new TimelineWriter(containers, file(wish.folder(), wish.number()));
    Runtime.getRuntime().addShutdownHook(new Thread(sketch::writeWhole, "recorder-writer"));
    Lanes.open(Thread.currentThread());
    Lanes.beforeHalt = sketch::writeWhole;
    Sampler.start(containers::closely);
    sketch.write(false); // who is killed at once has been there
    sketch.start();
    return sketch;
  }

  private void start() {
    var group = Thread.currentThread().getThreadGroup().getParent();
    var pacer = new Thread(group, this::keepWriting, "recorder-pacer");
    pacer.setDaemon(true);
    pacer.start();
  }

  private void keepWriting() {
    try {
      while (true) {
        Thread.sleep(PACE_MILLIS);
        write(false);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Writes all that is known by now; more may be known later. */
  void writeWhole() {
    write(true);
  }

  private synchronized void write(boolean whole) {
    var ended = ended(whole);
    var lasting = Lanes.lasting(); // after the others, so that none is one of them too
    var owners = whole ? owners(lasting) : Map.<Thread, Thread>of();
    var lines = new ArrayList<>(lanes(whole));
    lines.addAll(abouts(Stream.concat(ended.stream(), lasting.stream()).toList(), whole));
    ended.forEach(stay -> lines.add(line("stay", stay, stay.owner())));
    var now = lasting.stream().map(stay -> line("open", stay, stay.owner())).toList();
    if (whole || !lines.isEmpty() || !now.equals(open)) {
      open = now;
      lasting.forEach(stay -> lines.add(
          line("open", stay, owners.getOrDefault(stay.lane().thread(), stay.owner()))));
      lines.addFirst(line("left-out", Lanes.leftOut()));
      lines.addFirst(line("known", Lanes.known()));
      lines.addFirst(line("begin", Lanes.begin()));
      lines.add(line(whole ? "whole" : "written", System.nanoTime()));
      write(lines);
    }
  }

  private void write(List<String> lines) {
    try {
      to.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that are new; one that is only just being written down, and those after it, come with the next piece. */
  private List<Wait> ended(boolean whole) {
    var ended = new ArrayList<Wait>();
    for (int count = Lanes.count(); stays < count; stays++) {
      var stay = Lanes.stay(stays);
      if (stay != null) {
        ended.add(stay);
      } else if (!whole) {
        break;
      }
    }
    return ended;
  }

  /** Those that are new or have changed. */
  private List<String> lanes(boolean whole) {
    var lines = new ArrayList<String>();
    for (var lane : Lanes.all()) {
      numbers.putIfAbsent(lane.thread(), numbers.size());
      var now = new Said(name(lane, whole), lane.end(), lane.pid());
      if (!now.equals(said.put(lane, now))) {
        lines.add(line("lane", number(lane.thread()), now.name, lane.begin(), now.end, number(lane.parent()),
            lane.process(), now.pid));
      }
    }
    return lines;
  }

  private static String name(Lane lane, boolean whole) {
    return !lane.process().isEmpty() ? lane.thread().getName()
        : whole ? MarkedOutput.name(lane.thread()) : MarkedOutput.nameSoFar(lane.thread());
  }

  /** Who has what those want that are still blocked; who has let go tells of the others. */
  private Map<Thread, Thread> owners(List<Wait> lasting) {
    return lasting.stream().noneMatch(stay -> stay.state() == Wait.State.BLOCKED) ? Map.of()
        : Owners.among(containers.snapshots(Lanes.all().stream().map(Lane::thread).toList())).of();
  }

  private String line(String word, Wait stay, Thread owner) {
    var at = stay.at() == null ? "" : stay.at().getFileName() + ":" + stay.at().getLineNumber();
    return line(word, number(stay.lane().thread()), stay.state(), stay.from(), stay.to(), at, stay.input(),
        abouts.getOrDefault(stay.about(), -1), number(owner), stay.timeout(), number(stay.by()), stay.handed(), stay.item());
  }

  /** What is waited for; who is killed has told its names as far as they were known. */
  private List<String> abouts(List<Wait> all, boolean whole) {
    var before = abouts.size();
    all.stream().map(Wait::about).filter(Objects::nonNull).forEach(about -> abouts.putIfAbsent(about, abouts.size()));
    var lines = new ArrayList<String>();
    if (whole || abouts.size() > before && looks++ < MOST_LOOKS) {
      var names = ThreadNames.now(containers, numbers.keySet());
      abouts.forEach((about, number) -> {
        if (!names.of(about).equals(words.put(number, names.of(about)))) {
          lines.add(line("about", number, words.get(number)));
        }
      });
    }
    return lines;
  }

  private int number(Thread thread) {
    return numbers.getOrDefault(thread, -1);
  }

  private static String line(Object... words) {
    var line = new StringBuilder();
    for (var word : words) {
      line.append(line.isEmpty() ? "" : "\t").append(word.toString().replace('\t', ' ').replace('\n', ' '));
    }
    return line.toString();
  }
}
