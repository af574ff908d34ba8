package site.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import site.base.AtHand;
import site.base.Nearest;
import site.base.Problem;
import site.book.Book;
import site.book.Chapter;
import site.book.Mention;
import site.book.Snippet;

/** Reads a book from its folder: chapters, snippets, traces, catalog, and every mistake in them. */
public final class BookReader {

  private BookReader() {}

  /**
   * Reads the book; its mistakes are returned as part of it, in the order of files and lines.
   *
   * @throws UncheckedIOException if a folder cannot be listed
   */
  public static Book read(Path folder) {
    var problems = new ArrayList<Problem>();
    var chapters = chapters(folder, problems);
    var byName = snippets(folder, problems);
    mentions(chapters, byName, problems);
    problems.addAll(OutwardLinks.problems(folder));
    problems.addAll(CatalogReader.problems(folder, List.copyOf(byName.values())));
    problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
    return new Book(folder, chapters, inOrderOfMention(chapters, byName), problems);
  }

  private static List<Chapter> chapters(Path folder, List<Problem> problems) {
    var files = files(folder.resolve("chapters"), 1, ".adoc");
    if (files.isEmpty()) {
      problems.add(new Problem(
          "chapters", 0, "there is no chapter in " + folder,
          "write chapters/01-NAME.adoc there, or name the book's folder with --book DIR"));
    }
    var chapters = files.stream()
        .map(file -> AtHand.of(TextFile.name(folder, file), () -> ChapterReader.read(folder, file, problems)))
        .toList();
    var bySlug = new HashMap<String, Chapter>();
    for (var chapter : chapters) {
      var other = bySlug.putIfAbsent(chapter.slug(), chapter);
      if (other != null) {
        problems.add(new Problem(
            chapter.file(), 0, "two chapters are called " + chapter.slug() + "; the other is " + other.file(),
            "rename one: its slug names the folder of its snippets"));
      }
    }
    return chapters;
  }

  private static Map<String, Snippet> snippets(Path folder, List<Problem> problems) {
    var root = folder.resolve("snippets");
    var byName = new LinkedHashMap<String, Snippet>();
    for (var file : files(root, 2, ".java")) {
      var snippet = AtHand.of(TextFile.name(folder, file), () -> SnippetReader.read(folder, file, problems));
      var other = byName.putIfAbsent(snippet.name(), snippet);
      if (other != null) {
        problems.add(new Problem(
            snippet.file(), 0, "two snippets are called " + snippet.name() + "; the other is " + other.file(),
            "rename one: a snippet's name is unique in the book"));
      }
    }
    for (var trace : files(root, 2, ".trace")) {
      var program = trace.getFileName().toString().replaceFirst("trace$", "java");
      if (!Files.exists(trace.resolveSibling(program))) {
        problems.add(new Problem(
            TextFile.name(folder, trace), 0, "there is no snippet beside this trace",
            "remove it, or rename it"));
      }
    }
    return byName;
  }

  private static void mentions(List<Chapter> chapters, Map<String, Snippet> byName, List<Problem> problems) {
    var listed = new ArrayList<String>();
    for (var mention : chapters.stream().flatMap(c -> c.mentions().stream()).toList()) {
      if (!byName.containsKey(mention.name())) {
        problems.add(new Problem(
            mention.file(), mention.line(), "there is no snippet " + mention.name()
                + Nearest.hint(mention.name(), byName.keySet()),
            "correct the name, or write it: ./build.sh new CHAPTER " + mention.name()));
      } else if (mention.kind() == Mention.Kind.SNIPPET) {
        listed.add(mention.name());
      }
    }
    for (var snippet : byName.values()) {
      if (!listed.contains(snippet.name())) {
        problems.add(new Problem(
            snippet.file(), 0, "no chapter shows this snippet",
            "write snippet::" + snippet.name() + "[] in a chapter, or remove the file"));
      }
    }
  }

  /** Snippets that no chapter mentions come last. */
  private static List<Snippet> inOrderOfMention(List<Chapter> chapters, Map<String, Snippet> byName) {
    var mentioned = chapters.stream().flatMap(chapter -> chapter.mentions().stream()).map(Mention::name);
    return Stream.concat(mentioned, byName.keySet().stream())
        .distinct().filter(byName::containsKey).map(byName::get).toList();
  }

  /** The files with that extension in a folder (depth 1) or in its subfolders (depth 2), sorted by name. */
  private static List<Path> files(Path folder, int depth, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var walk = Files.walk(folder, depth)) {
      return walk.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
          .filter(file -> folder.relativize(file).getNameCount() == depth).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
