package site.book;

import java.util.List;
import java.util.Locale;
import site.trace.Trace;

/**
 * A program of the book, with its trace.
 *
 * @param name the file's stem, unique in the book: LostDeposit
 * @param slug its folder, which is its chapter's slug: locks
 * @param file path relative to the book's folder: snippets/locks/LostDeposit.java
 * @param source all lines of the file
 * @param body the visible region
 */
public record Snippet(
    String name, String slug, String file, List<String> source, Header header, Body body, Trace trace) {

  /** What the {@code //} directives of the file say. */
  public record Header(
      String description, List<String> dependencies, List<String> sources, List<String> files,
      List<String> compileOptions, List<String> runtimeOptions, boolean preview) {
    public Header {
      dependencies = List.copyOf(dependencies);
      sources = List.copyOf(sources);
      files = List.copyOf(files);
      compileOptions = List.copyOf(compileOptions);
      runtimeOptions = List.copyOf(runtimeOptions);
    }
  }

  /**
   * The region between the tags, indentation kept.
   *
   * @param firstLine line of the file at which it begins, from 1
   */
  public record Body(int firstLine, List<String> lines) {
    public Body {
      lines = List.copyOf(lines);
    }
  }

  public Snippet {
    source = List.copyOf(source);
  }

  /** The same program, with these arguments. */
  public Snippet with(List<String> args) {
    return new Snippet(name, slug, file, source, header, body, trace.with(args));
  }

  /** The file as one text, its lines ended by line feeds: what is compiled, run and published. */
  public String text() {
    return String.join("\n", source) + "\n";
  }

  public String traceFile() {
    return file.replaceFirst("\\.java$", ".trace");
  }

  /** Kebab-case of the name: lost-deposit. */
  public String alias() {
    return alias(name);
  }

  public static String alias(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-").toLowerCase(Locale.ROOT);
  }
}
