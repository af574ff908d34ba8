package site.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import site.base.Folders;

/** Deletes recordings, compiled snippets and generated pages, but nothing that was written by hand. */
@Command(name = "clean", description = "Drop recordings and pages; the next build runs everything again.")
final class CleanCommand implements Callable<Integer> {

  /**
   * What is kept: the built generator, which is running now; the lock; and the recorder, which builds
   * elsewhere share.
   */
  private static final Pattern KEPT = Pattern.compile("generator|lock|recorder-.*|aot");

  @Mixin Common common;

  @Override
  public Integer call() throws IOException {
    var folder = common.book();
    try (var lock = BuildLock.of(folder)) {
      if (!lock.isHeld()) {
        common.say(BuildLock.refusal(folder));
        return Common.PROBLEMS;
      }
      clean(folder.resolve("site"));
      return 0;
    }
  }

  private static void clean(Path site) throws IOException {
    products(site, name -> name.equals("public") || name.startsWith(".pages-")).forEach(Folders::delete);
    products(site.resolve(".cache"), name -> !KEPT.matcher(name).matches()).forEach(Folders::delete);
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
