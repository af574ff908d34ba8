package site.base;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** What went wrong with a file, in words for people: Java's own are often the name of a class. */
public final class DiskFailure {

  private DiskFailure() {}

  /** The file that the failure is about, if it says so. */
  public static Optional<String> file(IOException failure) {
    return failure instanceof FileSystemException known ? Optional.ofNullable(known.getFile())
        : Optional.empty();
  }

  /** For instance: access is denied. */
  public static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException _ -> "access is denied";
      case NoSuchFileException _ -> "it does not exist";
      case NotDirectoryException _ -> "it is not a folder";
      case FileAlreadyExistsException _ -> "it is in the way";
      case DirectoryNotEmptyException _ -> "it is a folder that is not empty";
      case FileSystemException known when known.getReason() != null -> known.getReason();
      case IOException other when other.getMessage() != null -> other.getMessage();
      case IOException other -> other.getClass().getSimpleName();
    };
  }

  public static String fix(IOException failure) {
    return reason(failure).contains("Too many open files")
        ? "allow more open files: ulimit -n 1024"
        : "see that it is there, that you may read and write it, and that the disk has room";
  }
}
