package site.run.recorder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import site.run.recorder.lanes.Lane;
import site.run.recorder.lanes.Lanes;
import site.run.recorder.lanes.Sampler;
import site.run.recorder.lanes.Stay;

/**
 * What the run's timeline is made of: a file of lines, their words parted by tabs, written when the run ends.
 *
 * <p>{@code begin NANOS}: main begins. {@code known NANOS}: up to here; then something is missing.
 * {@code written NANOS}: the clock. {@code lane NAME BEGIN END PARENT}: a thread, lanes being numbered from 0 as
 * they come; {@code stay LANE STATE FROM TO AT TYPE OWNER TIMEOUT BY HANDED}. An end of 0 has not come; a lane of -1
 * is nobody's.
 */
public final class Sketch {

  public static final String FILE = "timeline";

  private Sketch() {}

  static void start(Instrumentation instrumentation, Containers containers, Path folder) throws IOException {
    JdkClasses.define(containers);
    containers.open(Containers.LOCKS, Lanes.class.getModule());
    Rewriter.start(instrumentation);
    Lanes.open(Thread.currentThread());
    WarmUp.run(folder);
    var writer = new Thread(() -> write(folder, containers), "recorder-writer");
    Runtime.getRuntime().addShutdownHook(writer);
    Lanes.open(Thread.currentThread());
    Sampler.start();
  }

  /** Writes what is known by now; more may be known later. */
  static synchronized void write(Path folder, Containers containers) {
    try {
      var part = Files.write(folder.resolve(FILE + ".part"), lines(containers));
      Files.move(part, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Containers containers) {
    var lines = new ArrayList<String>();
    var stays = Lanes.stays();
    var owners = owners(stays, containers);
    var lanes = Lanes.all();
    Map<Thread, Integer> numbers = new IdentityHashMap<>();
    lanes.forEach(lane -> numbers.put(lane.thread(), numbers.size()));
    lines.add(line("begin", Lanes.begin()));
    lines.add(line("known", Lanes.known()));
    lines.add(line("written", System.nanoTime()));
    lanes.forEach(lane -> lines.add(line(
        "lane", Tee.name(lane.thread()), lane.begin(), lane.end(), numbers.getOrDefault(lane.parent(), -1))));
    stays.forEach(stay -> lines.add(line(stay, stay.to() == 0 ? owners.getOrDefault(stay.lane().thread(), stay.owner()) : stay.owner(), numbers)));
    return lines;
  }

  /** Who has what those want that are still blocked; who has let go tells of the others. */
  private static Map<Thread, Thread> owners(List<Stay> stays, Containers containers) {
    return stays.stream().noneMatch(stay -> stay.to() == 0 && stay.state() == Stay.State.BLOCKED) ? Map.of()
        : Owners.among(containers.snapshots(Lanes.all().stream().map(Lane::thread).toList())).of();
  }

  private static String line(Stay stay, Thread owner, Map<Thread, Integer> numbers) {
    var at = stay.at() == null ? "" : stay.at().getFileName() + ":" + stay.at().getLineNumber();
    return line("stay", numbers.getOrDefault(stay.lane().thread(), -1), stay.state(), stay.from(), stay.to(), at,
        Dump.simple(stay.type()), numbers.getOrDefault(owner, -1), stay.timeout(),
        numbers.getOrDefault(stay.by(), -1), stay.handed());
  }

  private static String line(Object... words) {
    var line = new StringBuilder();
    for (var word : words) {
      line.append(line.isEmpty() ? "" : "\t").append(word.toString().replaceAll("[\\t\\n]", " "));
    }
    return line.toString();
  }
}
