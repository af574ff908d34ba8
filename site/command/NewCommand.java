package site.command;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import site.base.AtomicFile;
import site.base.Folders;
import site.base.Nearest;
import site.base.Problem;
import site.book.Chapter;
import site.book.Snippet;
import site.read.BookReader;
import site.read.CatalogReader;

/** Makes a snippet with its trace, its alias and its mention from a template that builds as it is. */
@Command(name = "new", description = "Make a snippet, its trace and its alias from a template, "
    + "and mention it at the end of its chapter.")
final class NewCommand implements Callable<Integer> {

  private static final Pattern CLOSING = Pattern.compile("(?m)^== (What to keep|Exercises|Sources)\\s*$");

  private static final String DESCRIPTION = "Two threads speak, in either order.";

  private static final String JAVA = """
      ///usr/bin/env jbang "$0" "$@" ; exit $?
      //JAVA 25+
      //DESCRIPTION Two threads speak, in either order.

      // tag::body[]
      void main() throws InterruptedException {
        var ann = Thread.ofPlatform().name("ann").start(() -> IO.println("ann: hello"));
        var bob = Thread.ofPlatform().name("bob").start(() -> IO.println("bob: hello"));
        ann.join();
        bob.join();
        IO.println("main: both have spoken");
      }
      // end::body[]
      """;

  private static final String TRACE = """
      # Nothing orders the two.
      interleaved
        > ann: hello
        > bob: hello

      # Both were joined.
      > main: both have spoken
      """;

  @Mixin Common common;

  @Parameters(paramLabel = "CHAPTER", description = "Slug of the chapter: locks for chapters/03-locks.adoc.")
  String slug;

  @Parameters(paramLabel = "NAME", description = "Name of the snippet, in UpperCamelCase: LostDeposit.")
  String name;

  @Override
  public Integer call() throws IOException {
    var book = BookReader.read(common.book());
    var slugs = book.chapters().stream().filter(c -> !c.isFront()).map(Chapter::slug).toList();
    var chapter = book.chapters().stream().filter(this::isMeant).findFirst();
    if (chapter.isEmpty()) {
      return common.wrong("there is no chapter " + slug + Nearest.hint(slug, slugs),
          "name a chapter that is there (" + String.join(", ", slugs)
              + "), or write chapters/NN-NAME.adoc first");
    }
    if (!SourceVersion.isIdentifier(name) || !Character.isUpperCase(name.charAt(0))) {
      return common.wrong(name + " is no name for a snippet", "write it in UpperCamelCase: LostDeposit");
    }
    var taken = book.snippet(name).map(Snippet::file);
    var file = common.book().resolve("snippets").resolve(chapter.get().slug()).resolve(name + ".java");
    if (taken.isPresent() || Files.exists(file)) {
      return common.wrong("there is a snippet " + name + " already: " + taken.orElse(file.toString()),
          "choose another name: it is unique in the book");
    }
    var problems = new ArrayList<Problem>();
    var catalog = catalog(problems);
    if (catalog.isEmpty()) {
      problems.forEach(common::say);
      return Common.PROBLEMS;
    }
    write(chapter.get(), catalog.get(), file);
    return 0;
  }

  private boolean isMeant(Chapter chapter) {
    return List.of(chapter.slug(), chapter.stem(), chapter.file()).contains(slug);
  }

  private void write(Chapter chapter, JsonObject catalog, Path file) throws IOException {
    var alias = Snippet.alias(name);
    var script = Folders.slashed(common.book().relativize(file));
    addAlias(catalog, alias, script);
    AtomicFile.write(file, JAVA);
    file.toFile().setExecutable(true, false);
    AtomicFile.write(file.resolveSibling(name + ".trace"), TRACE);
    mention(common.book().resolve(chapter.file()), """
        [#%s]
        .Two threads speak, in either order
        snippet::%s[]

        transcript::%s[]
        """.formatted(alias, name, name));
    common.out().println("made       " + script);
    common.out().println("           " + script.replaceFirst("java$", "trace"));
    common.out().println("alias      " + alias);
    common.out().println("mentioned  at the end of the text of " + chapter.file());
    common.out().println(common.said("next       ./build.sh run " + alias));
  }

  /** Adds the mention before the part that closes a chapter, or else at its end. */
  private static void mention(Path chapter, String mention) throws IOException {
    var text = Files.readString(chapter);
    var closing = CLOSING.matcher(text);
    AtomicFile.write(chapter, closing.find()
        ? text.substring(0, closing.start()) + mention + "\n" + text.substring(closing.start())
        : text.stripTrailing() + "\n\n" + mention);
  }

  /** The book's catalog, or one without aliases if it has none; empty if the catalog cannot be read. */
  private Optional<JsonObject> catalog(List<Problem> problems) throws IOException {
    var file = common.book().resolve(CatalogReader.FILE);
    return CatalogReader.parse(Files.exists(file) ? Files.readString(file) : "{\"aliases\": {}}", problems);
  }

  private void addAlias(JsonObject catalog, String alias, String script) throws IOException {
    var entry = new JsonObject();
    entry.addProperty("script-ref", script);
    entry.addProperty("description", DESCRIPTION);
    var sorted = new TreeMap<>(catalog.getAsJsonObject("aliases").asMap());
    sorted.put(alias, entry);
    var aliases = new JsonObject();
    sorted.forEach(aliases::add);
    catalog.add("aliases", aliases);
    var text = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(catalog);
    AtomicFile.write(common.book().resolve(CatalogReader.FILE), text + "\n");
  }
}
