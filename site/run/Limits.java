package site.run;

import java.util.Optional;

/**
 * What a run may take of the machine before it is stopped.
 *
 * @param outputBytes printed on both streams together
 * @param outputLines the same
 * @param memoryBytes held by all its processes together; watched where the system tells
 * @param folderBytes in the files that it has in its folder at one time, those for temporary files included
 * @param folderFiles files and folders there
 */
public record Limits(
    long outputBytes, long outputLines, long memoryBytes, long folderBytes, long folderFiles) {

  private static final long MB = 1 << 20;

  public static final Limits USUAL = new Limits(8 * MB, 50_000, 3072 * MB, 512 * MB, 2_000);

  /** What is too much of that, in words. */
  Optional<String> excess(OutputBudget output) {
    return output.bytesLeft() < 0 ? Optional.of("printed more than " + outputBytes / MB + " MB")
        : output.linesLeft() < 0 ? Optional.of("printed more than " + outputLines + " lines")
        : Optional.empty();
  }

  /** The same. @param memory held by all processes, in bytes */
  Optional<String> excess(long memory, FolderUse folder) {
    return memory > memoryBytes ? Optional.of("held more than " + memoryBytes / MB + " MB of memory")
        : folder.bytes() > folderBytes
            ? Optional.of("had more than " + folderBytes / MB + " MB in files of its folder")
        : folder.files() > folderFiles
            ? Optional.of("had more than " + folderFiles + " files in its folder")
        : Optional.empty();
  }
}
