package site.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Drops recordings, compiled snippets and generated pages; nothing that was written by hand. */
@Command(name = "clean", description = "Drop recordings and pages; the next build runs everything anew.")
final class CleanCommand implements Callable<Integer> {

  @Mixin Common common;

  @Override
  public Integer call() throws IOException {
    var site = common.book().resolve("site");
    if (Files.isDirectory(site)) {
      try (var entries = Files.newDirectoryStream(site, CleanCommand::isProduct)) {
        for (var entry : entries) {
          delete(entry);
        }
      }
    }
    return 0;
  }

  private static boolean isProduct(Path entry) {
    var name = entry.getFileName().toString();
    return List.of("public", ".cache").contains(name) || name.startsWith(".pages-");
  }

  private static void delete(Path root) throws IOException {
    if (Files.isSymbolicLink(root) || !Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(root);
      return;
    }
    try (var walk = Files.walk(root)) {
      for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
