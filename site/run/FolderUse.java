package site.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** What a run has written to its folder, without the files that it has deleted again. */
record FolderUse(long bytes, long files) {

  /**
   * Looks no further than the limits, so that a look takes bounded time; folders that cannot be read are left
   * out.
   */
  static FolderUse of(Path folder, Limits limits) {
    var counter = new Counter(limits);
    try {
      Files.walkFileTree(folder, counter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FolderUse(counter.bytes, counter.files);
  }

  private static final class Counter extends SimpleFileVisitor<Path> {

    private final Limits limits;
    private long bytes;
    private long files;

    Counter(Limits limits) {
      this.limits = limits;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      files++;
      return next();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files++;
      bytes += attributes.isRegularFile() ? attributes.size() : 0;
      return next();
    }

    private FileVisitResult next() {
      return bytes > limits.folderBytes() || files > limits.folderFiles()
          ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
