package site.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import site.base.Folders;

/** Drops recordings, compiled snippets and generated pages; nothing that was written by hand. */
@Command(name = "clean", description = "Drop recordings and pages; the next build runs everything anew.")
final class CleanCommand implements Callable<Integer> {

  /** Where build.sh keeps the built generator, which is at work just now. */
  private static final String GENERATOR = "generator";

  @Mixin Common common;

  @Override
  public Integer call() throws IOException {
    var site = common.book().resolve("site");
    products(site, name -> name.equals("public") || name.startsWith(".pages-")).forEach(Folders::delete);
    products(site.resolve(".cache"), name -> !name.equals(GENERATOR)).forEach(Folders::delete);
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
}
