package site.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Drops recordings, compiled snippets and generated pages; nothing that was written by hand. */
@Command(name = "clean", description = "Drop recordings and pages; the next build runs everything anew.")
final class CleanCommand implements Callable<Integer> {

  /** Where build.sh keeps the built generator, which is at work just now. */
  private static final String GENERATOR = "generator";

  @Mixin Common common;

  @Override
  public Integer call() throws IOException {
    var site = common.book().resolve("site");
    for (var product : products(site, name -> name.equals("public") || name.startsWith(".pages-"))) {
      delete(product);
    }
    for (var product : products(site.resolve(".cache"), name -> !name.equals(GENERATOR))) {
      delete(product);
    }
    return 0;
  }

  private static List<Path> products(Path folder, Predicate<String> isProduct) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var entries = Files.list(folder)) {
      return entries.filter(entry -> isProduct.test(entry.getFileName().toString())).toList();
    }
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
