package site.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import site.base.AtomicFile;
import site.base.Folders;
import site.base.Hash;
import site.base.Unused;
import site.run.recorder.Agent;

/**
 * The AOT caches (JEP 483, 514) from which recorded runs start: classes of the JDK and of the recorder,
 * loaded and linked. There is one for each set of options that a cache depends on; runs do without one that
 * cannot be made or fails when it is tried.
 *
 * <p>The JVM maps a cache as it is, does not check whether it is whole, and crashes if it is not. So its
 * checksum is kept in a file beside it: a CRC, which takes a hundredth of the time of a {@link Hash}.
 *
 * @param folder where they are kept
 */
record AotCaches(AgentJar agent, Path folder) {

  /** Making one costs about as much as this many runs save. */
  private static final int WORTH_RUNS = 30;

  /**
   * Options that a cache does not depend on. It depends on all others: either the JVM says so, or this code
   * assumes it.
   */
  private static final Pattern INDEPENDENT = Pattern.compile(
      "-Xint|-XX:TieredStopAtLevel=\\d|-XX:CompileThresholdScaling=\\d|-XX:\\+Use(Serial|Parallel|G1)GC"
      + "|-XX:ActiveProcessorCount=\\d+|--enable-preview|--sun-misc-unsafe-memory-access=\\w+"
      + "|-D(?!java\\.system\\.class\\.loader|jdk\\.module\\.).*");

  /** Where a cache is mapped does not matter here, and relocating it costs a twelfth of a start. */
  private static final List<String> MAPPED =
      List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0");

  /** A JVM that cannot use its cache would say so in the program's own output. */
  private static final List<String> SILENT = List.of("-Xlog:aot=off", "-Xlog:cds=off");

  private static final String TRAINING = Agent.class.getPackageName() + ".Training";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static AotCaches of(AgentJar agent) {
    return new AotCaches(agent, agent.file().resolveSibling("aot"));
  }

  /**
   * The options that start a run with these flags from the cache that fits; none if there is no such
   * cache.
   */
  List<String> options(List<String> flags) {
    var cache = cache(flags);
    return Files.exists(cache) ? options(cache) : List.of();
  }

  private static List<String> options(Path cache) {
    return Stream.of(MAPPED, SILENT, List.of("-XX:AOTCache=" + cache)).flatMap(List::stream).toList();
  }

  /** Makes the caches that are missing and worth the cost. @param runs the flags of each run to come */
  void prepare(List<List<String>> runs) throws InterruptedException {
    var wanted = runs.stream().map(AotCaches::dependent)
        .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    for (var flags : wanted.keySet()) {
      var cache = cache(flags);
      if (isWhole(cache)) {
        Unused.touch(cache);
        Unused.touch(sum(cache));
      } else if (wanted.get(flags) >= WORTH_RUNS && !Files.exists(refusal(cache))) {
        make(cache, flags);
      }
    }
  }

  private Path cache(List<String> flags) {
    var parts = new ArrayList<>(List.of(agent.file().toString(), agent.hash()));
    for (var property : List.of("java.home", "java.vm.version", "java.vm.vendor")) {
      parts.add(System.getProperty(property));
    }
    parts.addAll(dependent(flags));
    return folder.resolve(Hash.of(parts).substring(0, 16) + ".aot");
  }

  private static Path sum(Path cache) {
    return cache.resolveSibling(cache.getFileName() + ".crc");
  }

  /** Whether the cache is whole; it is deleted if it is not. */
  private static boolean isWhole(Path cache) {
    try {
      if (Files.exists(cache) && Files.readString(sum(cache)).equals(crc(cache))) {
        return true;
      }
    } catch (IOException unreadable) { // as spoilt
    }
    Folders.delete(cache);
    return false;
  }

  private static String crc(Path cache) throws IOException {
    try (var bytes = new CheckedInputStream(Files.newInputStream(cache), new CRC32())) {
      bytes.transferTo(OutputStream.nullOutputStream());
      return Long.toHexString(bytes.getChecksum().getValue());
    }
  }

  /** The file that notes why a cache could not be made, so that not every build tries again. */
  private static Path refusal(Path cache) {
    return cache.resolveSibling(cache.getFileName() + ".refused");
  }

  private static List<String> dependent(List<String> flags) {
    return flags.stream().filter(flag -> !INDEPENDENT.matcher(flag).matches()).toList();
  }

  private void make(Path cache, List<String> flags) throws InterruptedException {
    try {
      Files.createDirectories(folder);
      Unused.drop(folder);
      var fresh = folder.resolve(cache.getFileName() + "." + ProcessHandle.current().pid());
      try {
        var failure = Optional.<String>empty();
        var all = List.of(
            training(fresh), trial(fresh, agent.option()), trial(fresh, agent.drawnOption()));
        for (var options : all) {
          failure = failure.isPresent() ? failure : failure(options, flags);
        }
        if (failure.isEmpty()) {
          AtomicFile.write(sum(cache), crc(fresh));
          Files.move(fresh, cache, StandardCopyOption.ATOMIC_MOVE);
        } else {
          Files.writeString(refusal(cache), failure.get());
        }
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException | UncheckedIOException noRoom) { // done without
    }
  }

  /** The options of the training run: without the agent, and so with the module that it would bring in. */
  private List<String> training(Path fresh) {
    var options = List.of("--add-modules", "java.instrument", "-XX:-AOTRecordTraining",
        "-XX:AOTCacheOutput=" + fresh, "-classpath", agent.file().toString());
    return Stream.of(MAPPED, options).flatMap(List::stream).toList();
  }

  /**
   * A cache may be made and yet crash every JVM that starts from it, or be rejected. The class path of a
   * run differs from that of the training, and does not begin with it: JDK 25 does not mind.
   */
  private List<String> trial(Path fresh, String agentOption) {
    var options = List.of(
        agentOption, "-XX:AOTMode=on", "-classpath", folder.resolve("no-such-folder").toString());
    return Stream.of(options, options(fresh)).flatMap(List::stream).toList();
  }

  /** Empty if the training program succeeds in a JVM started with these options; else what it printed. */
  private static Optional<String> failure(List<String> options, List<String> flags)
      throws IOException, InterruptedException {
    var run = Folders.temporary();
    try {
      var java = List.of(Jvm.java(), "-Djava.io.tmpdir=" + run);
      var command = Stream.of(java, Jvm.QUICK, options, flags, List.of(TRAINING))
          .flatMap(List::stream).toList();
      var printed = run.resolve("printed").toFile();
      var builder = new ProcessBuilder(command).directory(run.toFile())
          .redirectErrorStream(true).redirectOutput(printed);
      builder.environment().keySet().retainAll(Recorder.INHERITED);
      builder.environment().put(Agent.VARIABLE, run.toString());
      var process = builder.start();
      try {
        return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0
            ? Optional.empty() : Optional.of(command + "\n" + Files.readString(printed.toPath()));
      } finally {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } finally {
      Folders.delete(run);
    }
  }
}
