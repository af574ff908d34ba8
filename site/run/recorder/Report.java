package site.run.recorder;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the recorder tells the runner beside the output: a file of lines, each written in one piece.
 *
 * <p>{@code begin NANOS}: main begins. {@code cycle A B}: a cycle of these threads stands; without names:
 * none does any more. {@code dump TEXT}: a line of the dump. {@code dumped}: that was the dump.
 * {@code stuck A B}: nothing in the program can go on by itself; these threads keep it alive.
 * {@code failed TEXT}: the recorder itself. All parted by tabs.
 */
public final class Report {

  public static final String FILE = "report";
  /** The runner makes this file when it wants a dump. */
  public static final String WISH = "dump";
  /** The runner makes this file if the JVMs are to be recorded that the program starts. */
  public static final String CHILDREN = "children";

  private final Path folder;
  private final FileOutputStream to;

  private Report(Path folder, FileOutputStream to) {
    this.folder = folder;
    this.to = to;
  }

  /** The report of the run in that folder; empty if another process has it. */
  static Optional<Report> claim(Path folder) throws IOException {
    var file = folder.resolve(FILE);
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      return Optional.empty();
    }
    return Optional.of(new Report(folder, new FileOutputStream(file.toFile(), true)));
  }

  void begin(long nanos) {
    write("begin\t".concat(Long.toString(nanos)));
  }

  void cycle(List<String> threads) {
    write("cycle", threads);
  }

  void stuck(List<String> threads) {
    write("stuck", threads);
  }

  void dump(List<String> lines) {
    lines.forEach(line -> write("dump\t" + line));
    write("dumped");
  }

  void failed(RuntimeException mistake) {
    write("failed\t" + mistake);
  }

  boolean dumpWished() {
    return folder.resolve(WISH).toFile().exists();
  }

  private void write(String what, List<String> names) {
    write(names.isEmpty() ? what : what + "\t" + String.join("\t", names));
  }

  private void write(String line) {
    try {
      to.write(line.concat("\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
