package site.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import site.base.Problem;
import site.book.Ending;
import site.book.Line;
import site.book.Recording;
import site.book.Snippet;
import site.trace.Signal;

/** Why a run could not be made, as a problem of its snippet: what failed, and that it was not the program. */
final class RunFailure {

  private static final int LINES = 5;
  private static final int FRAMES = 20;

  private RunFailure() {}

  /** @param failure thrown while the snippet was prepared, compiled, run, recorded or kept */
  static Problem of(Snippet snippet, Throwable failure) {
    return switch (failure) {
      case UncheckedIOException wrapped -> of(snippet, wrapped.getCause());
      case IOException io -> new Problem(
          snippet.file(), 0, "could not be run: " + reason(io), temporaryFolder());
      case OutOfMemoryError _ -> new Problem(snippet.file(), 0,
          "could not be recorded: the generator has no memory left",
          "run fewer at once: --jobs 1; or give it more: JAVA_TOOL_OPTIONS=-Xmx2g");
      default -> new Problem(snippet.file(), 0, "could not be run: " + failure, frames(failure),
          "this is a bug in the generator; please report it with the lines above");
    };
  }

  /** @param recording of a run whose JVM, or the recorder in it, did not start or could not go on */
  static Problem notStarted(Program program, Recording recording) {
    var details = new ArrayList<String>();
    if (recording.ending() instanceof Ending.Exited(var status)) {
      details.add("ended     with exit status " + status);
    }
    recording.lines().stream().map(Line::text).filter(text -> !text.startsWith("\tat ")).limit(LINES)
        .forEach(text -> details.add("printed   " + text));
    return new Problem(program.snippet().file(), 0, "its JVM could not start or go on", details,
        program.runtimeOptions().isEmpty() ? temporaryFolder() + "; and that there is memory for one more JVM"
            : "correct its //RUNTIME_OPTIONS; if they are right, " + temporaryFolder());
  }

  static Problem killed(Snippet snippet, Signal signal) {
    return new Problem(snippet.file(), 0,
        "was killed by " + signal + ", and went otherwise when it was run once more",
        "build again; if memory is short, with fewer runs at once: --jobs 1");
  }

  private static String temporaryFolder() {
    return "see that the temporary folder " + System.getProperty("java.io.tmpdir")
        + " is there, that you may write to it, and that its disk has room";
  }

  /** The file and what the system says about it, without Java's names for that. */
  static String reason(IOException failure) {
    if (!(failure instanceof FileSystemException about)) {
      return Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
    }
    var reason = Optional.ofNullable(about.getReason())
        .orElseGet(() -> about.getClass().getSimpleName().replaceFirst("Exception$", ""));
    return Optional.ofNullable(about.getFile()).map(file -> file + ": ").orElse("") + reason;
  }

  private static List<String> frames(Throwable failure) {
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString().lines().map(line -> line.replace("\t", "    ")).limit(FRAMES).toList();
  }
}
