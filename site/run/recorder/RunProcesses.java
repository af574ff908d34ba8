package site.run.recorder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the processes of a run whose parents have ended, where the system has {@code /proc}: by the mark in
 * their environment, by the folder in which they work, or by a pipe into which they can write.
 */
public final class RunProcesses {

  private static final Path PROC = Path.of("/proc");
  private static final String NUMBERS = "[0-9]*";

  private RunProcesses() {}

  /** Those with the run's mark, or that work in its folder; this process may be one of them. */
  public static List<ProcessHandle> of(Path folder) {
    var mark = "\0" + Agent.VARIABLE + "=" + folder + "\0";
    return all(process -> ("\0" + text(process.resolve("environ"))).contains(mark)
        || isIn(target(process.resolve("cwd")), folder.toString()));
  }

  // Of a folder that has been removed the link still gives the path, followed by " (deleted)".
  private static boolean isIn(String place, String folder) {
    return place.equals(folder) || place.startsWith(folder + "/");
  }

  /** Those that can write into one of the pipes. */
  public static List<ProcessHandle> writingTo(Set<String> pipes) {
    return pipes.isEmpty() ? List.of() : all(process -> entries(process.resolve("fd"), NUMBERS).stream()
        .anyMatch(file -> pipes.contains(target(file)) && isForWriting(process, file)));
  }

  /** As {@code flags: 0100001} tells, whose last digit is that of O_WRONLY or O_RDWR. */
  private static boolean isForWriting(Path process, Path file) {
    return text(process.resolve("fdinfo").resolve(file.getFileName())).lines()
        .anyMatch(line -> line.matches("flags:\\s+\\d*[12]"));
  }

  /** The pipes that are the standard output and error of a process which has only just been started. */
  public static Set<String> pipesOf(long pid) {
    var pipes = new HashSet<String>();
    for (var number : List.of("1", "2")) {
      var target = target(PROC.resolve(Long.toString(pid)).resolve("fd").resolve(number));
      if (target.startsWith("pipe:")) {
        pipes.add(target);
      }
    }
    return pipes;
  }

  private static List<ProcessHandle> all(Predicate<Path> wanted) {
    return entries(PROC, NUMBERS).stream().filter(wanted)
        .flatMap(process -> ProcessHandle.of(Long.parseLong(process.getFileName().toString())).stream())
        .toList();
  }

  /** Empty where there is no such folder, or the process is another's. */
  private static List<Path> entries(Path folder, String names) {
    var entries = new ArrayList<Path>();
    try (var all = Files.newDirectoryStream(folder, names)) {
      all.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException e) {
      return entries; // as far as it could be read
    }
    return entries;
  }

  /**
   * What a file of a process says; empty where the process is gone or another's: both are no concern of a
   * run.
   */
  public static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "";
    }
  }
}
