package site.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import site.base.AtHand;
import site.base.DiskFailure;

/** The messages for a command that ends with an exception or an error of the JVM. */
final class Failures {

  private static final int INTERRUPTED = 130;
  private static final int MEGABYTE = 1 << 20;

  private Failures() {}

  /** Reports the failure, and returns the exit status. */
  static int report(Throwable failure, PrintWriter to) {
    var causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
    if (first(causes, InterruptedException.class).isPresent()) {
      return INTERRUPTED;
    }
    var message = first(causes, OutOfMemoryError.class).map(_ -> memory())
        .or(() -> first(causes, IOException.class).map(Failures::disk))
        .or(() -> first(causes, InvalidPathException.class).filter(_ -> !isUnicode()).map(Failures::locale));
    message.ifPresentOrElse(to::println, () -> bug(failure, causes, to));
    return Common.PROBLEMS;
  }

  private static <T> Optional<T> first(List<Throwable> causes, Class<T> kind) {
    return causes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private static String memory() {
    return "the generator has too little memory: " + Runtime.getRuntime().maxMemory() / MEGABYTE + " MB"
        + "\n    fix: give it more: JAVA_TOOL_OPTIONS=-Xmx1g ./build.sh";
  }

  private static String disk(IOException failure) {
    return DiskFailure.file(failure).orElse("a file") + ": cannot be read or written: "
        + DiskFailure.reason(failure)
        + "\n    fix: " + DiskFailure.fix(failure);
  }

  /** Whether every file name can be represented in the JVM's locale. */
  static boolean isUnicode() {
    return "UTF-8".equals(System.getProperty("sun.jnu.encoding", "UTF-8"));
  }

  private static String locale(InvalidPathException failure) {
    return failure.getInput() + ": this name of a file cannot be read in the locale's encoding, "
        + System.getProperty("sun.jnu.encoding")
            + "\n    fix: use a locale with UTF-8: LC_ALL=C.UTF-8 ./build.sh";
  }

  private static void bug(Throwable failure, List<Throwable> causes, PrintWriter to) {
    var at = first(causes, AtHand.class);
    to.println(at.map(it -> it.file() + ": ").orElse("")
        + "this is a bug in the generator; please report it with the trace below");
    at.map(Throwable::getCause).orElse(failure).printStackTrace(to);
  }
}
