import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One more JVM, which runs a class of this program and does not take long to start. */
final class Jvm {

  private Jvm() {}

  /** Starts a child that reads and prints where its parent does. */
  static Process start(Class<?> program, String... args) throws IOException {
    return of(program, args).inheritIO().start();
  }

  /** A child to be started, which its parent talks to through pipes; its errors appear with the parent's. */
  static ProcessBuilder of(Class<?> program, String... args) {
    return of(List.of(), program, args);
  }

  /** The same, with options of the java command. */
  static ProcessBuilder of(List<String> options, Class<?> program, String... args) {
    var command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+PerfDisableSharedMem"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(Redirect.INHERIT);
  }
}
