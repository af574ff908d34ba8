package site.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import site.base.DiskFailure;
import site.base.Folders;
import site.base.Problem;
import site.book.Page;

/**
 * Puts a finished site where readers find it, all at once or not at all.
 *
 * <p>A rename cannot replace a non-empty folder. So the site's folder is a symbolic link to a folder beside
 * it, and publishing means renaming a new link over the old one. Where links cannot be made, the old folder
 * is moved aside and the new folder itself takes its place.
 */
public final class Publisher {

  private static final String FOLDER = ".pages-";

  private Publisher() {}

  /**
   * Publishes pages and assets as {@code out}.
   *
   * <p>A folder that is no longer needed and cannot be removed stays: the next build tries again.
   *
   * @return why they were not published, in which case the site that was there before is untouched;
   * else nothing
   */
  public static Optional<Problem> publish(List<Page> pages, Assets assets, Path out) {
    var place = out.toAbsolutePath().normalize();
    var fresh = place.resolveSibling(FOLDER + UUID.randomUUID());
    try {
      write(pages, assets, fresh);
      remove(swap(fresh, place));
      return Optional.empty();
    } catch (IOException e) {
      remove(List.of(link(fresh), fresh));
      return Optional.of(new Problem(
          Folders.slashed(out), 0, "the pages could not be written; those published before stay as they are",
          List.of(DiskFailure.file(e).map(file -> file + ": ").orElse("") + DiskFailure.reason(e)),
          DiskFailure.fix(e)));
    }
  }

  private static void remove(List<Path> leftovers) {
    try {
      leftovers.forEach(Folders::delete);
    } catch (UncheckedIOException stays) {
      return;
    }
  }

  private static void write(List<Page> pages, Assets assets, Path fresh) throws IOException {
    Files.createDirectories(fresh);
    for (var page : pages) {
      Files.writeString(folderMade(fresh.resolve(page.path())), page.html(), StandardCharsets.UTF_8);
    }
    for (var asset : assets.files().entrySet()) {
      var target = folderMade(fresh.resolve(asset.getKey()));
      var text = assets.texts().get(asset.getKey());
      if (text == null) {
        Files.copy(asset.getValue(), target);
      } else {
        Files.writeString(target, text);
      }
    }
  }

  private static Path folderMade(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return file;
  }

  /** Returns the folders that are no longer needed. */
  private static List<Path> swap(Path fresh, Path place) throws IOException {
    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      return List.of(replaceFolder(fresh, place));
    }
    if (!Files.isSymbolicLink(place)) {
      moveIn(fresh, place);
      return List.of();
    }
    var old = place.resolveSibling(Files.readSymbolicLink(place));
    moveIn(fresh, place);
    return isOurs(old, place) ? List.of(old) : List.of();
  }

  /** If the link was made by somebody else to a folder of their own, we must not delete that folder. */
  private static boolean isOurs(Path folder, Path place) {
    return folder.normalize().getParent().equals(place.getParent())
        && folder.getFileName().toString().startsWith(FOLDER) && Files.isDirectory(folder);
  }

  /** Not atomic: between the two renames there is no site; the old one comes back if the second fails. */
  private static Path replaceFolder(Path fresh, Path place) throws IOException {
    var aside = place.resolveSibling(FOLDER + UUID.randomUUID());
    Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
    try {
      moveIn(fresh, place);
    } catch (IOException e) {
      Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    return aside;
  }

  private static Path link(Path fresh) {
    return fresh.resolveSibling(fresh.getFileName() + ".link");
  }

  // tag::move-in[]
  private static void moveIn(Path fresh, Path place) throws IOException {
    var link = link(fresh);
    try {
      Files.createSymbolicLink(link, fresh.getFileName());
    } catch (UnsupportedOperationException | FileSystemException _) {
      // no links here: Windows without the privilege
      Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Files.move(link, place, StandardCopyOption.ATOMIC_MOVE);
  }
  // end::move-in[]
}
