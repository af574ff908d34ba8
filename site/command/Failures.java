package site.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

/** What is said where a command ends by an exception. */
final class Failures {

  private static final int INTERRUPTED = 130;

  private Failures() {}

  /** Says it, and gives the exit status. */
  static int report(Exception failure, PrintWriter to) {
    switch (failure) {
      case InterruptedException _ -> {
        return INTERRUPTED;
      }
      case UncheckedIOException wrapped -> disk(wrapped.getCause(), to);
      case IOException io -> disk(io, to);
      default -> {
        to.println("a mistake of the generator's own; what follows helps to find it");
        failure.printStackTrace(to);
      }
    }
    return Common.PROBLEMS;
  }

  private static void disk(IOException failure, PrintWriter to) {
    var file = failure instanceof FileSystemException f && f.getFile() != null ? f.getFile() : "a file";
    var reason = failure instanceof FileSystemException f && f.getReason() != null
        ? f.getReason() : failure.getClass().getSimpleName().replaceFirst("Exception$", "") + ": " + failure.getMessage();
    to.println(file + ": cannot be read or written: " + reason
        + "\n    fix: see that it is there, that you may write to its folder, and that the disk has room");
  }
}
