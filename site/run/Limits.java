package site.run;

import java.util.Optional;

/**
 * How much of the machine a run may use before it is stopped.
 *
 * @param outputBytes bytes printed on both streams together
 * @param outputLines lines printed on both streams together
 * @param memoryBytes memory held by all its processes together; watched where the system reports it
 * @param folderBytes bytes in its folder's files at any one time, including its temporary files
 * @param folderFiles files and folders in its folder
 */
public record Limits(
    long outputBytes, long outputLines, long memoryBytes, long folderBytes, long folderFiles) {

  private static final long MB = 1 << 20;

  public static final Limits USUAL = new Limits(8 * MB, 50_000, 3072 * MB, 512 * MB, 2_000);

  /** The limit on output that was exceeded, in words; empty if none was. */
  Optional<String> excess(OutputBudget output) {
    return output.bytesLeft() < 0 ? Optional.of("printed more than " + outputBytes / MB + " MB")
        : output.linesLeft() < 0 ? Optional.of("printed more than " + outputLines + " lines")
        : Optional.empty();
  }

  /** The limit on memory or files that was exceeded. @param memory held by all processes, in bytes */
  Optional<String> excess(long memory, FolderUse folder) {
    return memory > memoryBytes ? Optional.of("held more than " + memoryBytes / MB + " MB of memory")
        : folder.bytes() > folderBytes
            ? Optional.of("had more than " + folderBytes / MB + " MB in files of its folder")
        : folder.files() > folderFiles
            ? Optional.of("had more than " + folderFiles + " files in its folder")
        : Optional.empty();
  }
}
