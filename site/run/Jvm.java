package site.run;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import site.run.recorder.Agent;

/** The command that starts a program in a JVM of its own, with the recorder in it. */
final class Jvm {

  /** Flags that halve the start-up time: most of its code runs too seldom to be worth a compiler's time. */
  static final List<String> QUICK = List.of(
      "-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=5", "-XX:+UseSerialGC");
  private static final String HEAP = "-Xmx512m";

  /**
   * Turns off the file of counters for tools such as jps: if its name is taken, the JVM prints a warning into
   * the program's output.
   */
  private static final String QUIET = "-XX:+PerfDisableSharedMem";

  /** A program that has the recorder's classes as its own would get the classes of a cache instead. */
  private static final String RECORDER = Agent.class.getPackageName().replace('.', '/');

  private Jvm() {}

  /**
   * The flags that affect the outcome of a run. Flags for a quick start are left out where a snippet may be
   * about the JVM itself: where its {@code //RUNTIME_OPTIONS} do more than open modules, or its trace wants
   * the machine {@code alone}. The snippet's own options come last, and so win.
   */
  static List<String> flags(Program program) {
    var flags = new ArrayList<String>();
    if (program.runtimeOptions().stream().noneMatch(Jvm::isOfTheJvm)
        && !program.snippet().trace().start().alone()) {
      flags.addAll(QUICK);
    }
    flags.addAll(List.of(HEAP, QUIET));
    flags.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
    if (program.preview()) {
      flags.add("--enable-preview");
    }
    flags.addAll(program.runtimeOptions());
    return flags;
  }

  /** {@code -X...}, {@code -D...}; not {@code --add-exports} and its argument. */
  private static boolean isOfTheJvm(String option) {
    return option.matches("-[^-].*");
  }

  static List<String> command(Program program, Path classes, AotCaches caches) {
    var command = new ArrayList<String>();
    command.add(java());
    command.add(caches.agent().option());
    if (!Files.exists(classes.resolve(RECORDER))) {
      command.addAll(caches.options(flags(program)));
    }
    command.add("-Duser.home=" + System.getProperty("user.home"));
    command.add(Recorder.TEMPORARY);
    command.addAll(flags(program));
    command.addAll(List.of("-classpath", classPath(program, classes), program.mainClass()));
    command.addAll(program.snippet().trace().start().args());
    return command;
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String classPath(Program program, Path classes) {
    var jars = program.classPath().stream().map(Program.Jar::file);
    return Stream.concat(Stream.of(classes.toAbsolutePath()), jars)
        .map(Path::toString).reduce((a, b) -> a + File.pathSeparator + b).orElseThrow();
  }
}
