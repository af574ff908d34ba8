package site.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import site.base.Folders;
import site.book.Recording;
import site.book.Recording.Stray;
import site.run.recorder.Agent;
import site.run.recorder.Report;
import site.trace.Trace;

/** Runs a command as a recorded process, in an empty folder of its own that is gone afterwards. */
public final class Recorder {

  /**
   * Stands in a command for the run's own folder for temporary files, which Java does not take from the
   * environment.
   */
  public static final String TEMPORARY = "-Djava.io.tmpdir=$TMPDIR";

  /** The variables of the generator's environment that a run sees. */
  static final Set<String> INHERITED = Set.of("PATH", "HOME", "SystemRoot");

  private static final long LEAST_ROOM = 1 << 20;
  private static final int STRAYS = 100;
  private static final int STRAY_DEPTH = 8;

  private Recorder() {}

  /**
   * Runs the command once. Threads, times and deadlocks are recorded if it starts a JVM with the agent of
   * {@link AgentJar}: by {@code -javaagent:JAR}, or {@code jbang run --javaagent=JAR}.
   *
   * @param command program and arguments; those of {@code start} are not added
   * @param start standard input, environment and time-out of the run
   * @throws InterruptedException if interrupted; the process and all its children have ended by then
   */
  public static Recording record(List<String> command, Trace.Start start, Limits limits)
      throws InterruptedException {
    return record(command, start, limits, Echo.NONE);
  }

  /** Runs the command once, with an echo. */
  static Recording record(List<String> command, Trace.Start start, Limits limits, Echo echo)
      throws InterruptedException {
    try {
      var folder = Folders.temporary();
      try {
        return record(folder, command, start, limits, echo);
      } finally {
        Folders.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Recording record(
      Path folder, List<String> command, Trace.Start start, Limits limits, Echo echo)
      throws IOException, InterruptedException {
    var work = Files.createDirectory(folder.resolve("work"));
    var origin = new Recording.Origin(Instant.now(), Machine.words(), Machine.jdk());
    var temporary = Files.createDirectory(folder.resolve("tmp"));
    if (start.childrenRecorded()) {
      Files.createFile(folder.resolve(Report.CHILDREN));
    }
    var builder = new ProcessBuilder(command.stream()
        .map(word -> word.equals(TEMPORARY) ? word.replace("$TMPDIR", temporary.toString()) : word).toList());
    builder.directory(work.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment(folder, temporary, start));
    if (echo.isTyped()) {
      builder.redirectInput(ProcessBuilder.Redirect.INHERIT);
    }
    try (var watched = new RunningProcess(builder, folder, start, limits, echo)) {
      if (!echo.isTyped()) {
        watched.give(start.stdin());
      }
      var end = watched.await();
      requireRoom(folder);
      return new Recording(end.lines(), end.ending(), end.took(), end.starved(),
          strays(work, end.survivors()), end.dump(), end.timeline(), origin);
    }
  }

  /** Fails on a full disk, where neither the program nor the recorder could write what they have to. */
  private static void requireRoom(Path folder) throws IOException {
    var disk = Files.getFileStore(folder.getParent());
    if (disk.getTotalSpace() > 0 && disk.getUsableSpace() < LEAST_ROOM) {
      throw new FileSystemException(folder.getParent().toString(), null, "No space left on device");
    }
  }

  /** Passes on only what programs need, and the mark by which all processes of the run are found. */
  private static Map<String, String> environment(Path folder, Path temporary, Trace.Start start) {
    var environment = new TreeMap<String, String>();
    for (var name : INHERITED) {
      if (System.getenv(name) != null) {
        environment.put(name, System.getenv(name));
      }
    }
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("LANG", "C.UTF-8");
    environment.put("TMPDIR", temporary.toString());
    environment.putAll(start.env());
    environment.put(Agent.VARIABLE, folder.toString());
    return environment;
  }

  /**
   * Empty for a folder that the program has deleted; a folder that cannot be read is named itself.
   */
  private static List<Stray> strays(Path work, List<String> survivors) throws IOException {
    var left = new ArrayList<String>();
    Files.walkFileTree(work, Set.of(), STRAY_DEPTH, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return visitFile(folder, attributes);
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!file.equals(work)) {
          left.add(Folders.slashed(work.relativize(file)));
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return failure instanceof NoSuchFileException ? FileVisitResult.CONTINUE : visitFile(file, null);
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
        return FileVisitResult.CONTINUE;
      }
    });
    return Stream.concat(left.stream().sorted().limit(STRAYS).map(file -> new Stray(false, file)),
        survivors.stream().map(process -> new Stray(true, process))).toList();
  }
}
