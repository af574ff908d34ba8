package site.weave;

import java.util.stream.Collectors;
import site.base.Phrases;
import site.book.Snippet;

/** What stands under a listing: the command that runs it, and how to run it with nothing installed. */
final class HowToRun {

  private static final String JBANG = "curl -Ls https://sh.jbang.dev | bash -s - ";

  private HowToRun() {}

  static String html(Snippet snippet, BookContext library) {
    return """
        <div class="how-to-run">
        <p class="command"><code>jbang %s</code> %s</p>
        %s%s</div>
        """.formatted(
        Phrases.escape(snippet.alias() + arguments(snippet)),
        download(snippet).replaceFirst("^<a", "<a class=\"file\""),
        description(snippet, library), needsCheckout(snippet)
            ? "" : Html.folded("Without JBang or a checkout", withoutJBang(snippet, library)));
  }

  /** Files outside the snippets are not published. */
  private static boolean needsCheckout(Snippet snippet) {
    return snippet.header().sources().stream().anyMatch(source -> source.startsWith("../../"));
  }

  private static String description(Snippet snippet, BookContext library) {
    var description = snippet.header().description();
    return description.isBlank() || sameWords(description, library.caption(snippet))
        ? ""
        : "<p class=\"description\">" + Phrases.escape(description) + "</p>\n";
  }

  private static boolean sameWords(String a, String b) {
    return a.replaceAll("\\W", "").equalsIgnoreCase(b.replaceAll("\\W", ""));
  }

  private static String withoutJBang(Snippet snippet, BookContext library) {
    return library.repository()
        .map(repository -> command(snippet.alias() + "@" + repository + arguments(snippet))
            + "<p>JBang brings itself, and a JDK if there is none.</p>\n")
        .orElseGet(() -> "<p>Save " + download(snippet) + files(snippet, library) + ". In its folder:</p>\n"
            + command(snippet.name() + ".java" + arguments(snippet))
            + "<p>This brings JBang, and a JDK if there is none.</p>\n");
  }

  private static String command(String what) {
    return "<pre><code>" + JBANG + Phrases.escape(what) + "</code></pre>\n";
  }

  private static String download(Snippet snippet) {
    return Html.download(Assets.path(snippet), snippet.name() + ".java");
  }

  private static String files(Snippet snippet, BookContext library) {
    var folder = Assets.path(snippet).replaceFirst("[^/]*$", "");
    var beside = Assets.beside(library.book(), snippet).stream()
        .map(file -> Html.download(folder + file, file))
        .collect(Collectors.joining(", "));
    return beside.isEmpty() ? "" : ", and in the same places beside it " + beside;
  }

  /** The arguments with which the snippet was recorded. */
  private static String arguments(Snippet snippet) {
    return snippet.trace().start().args().stream()
        .map(argument -> " " + quoted(argument)).collect(Collectors.joining());
  }

  private static String quoted(String argument) {
    return argument.matches("[A-Za-z0-9_./:=@%+,-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
  }
}
