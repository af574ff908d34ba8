package site.weave;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import site.base.Problem;
import site.book.Chapter;
import site.book.Line;
import site.book.Mention;
import site.book.Snippet;

/** A page in the making: what it is made from, and the mistakes found so far. */
final class PageDraft {

  private final BookContext library;
  private final Chapter chapter;
  private final Threads threads;
  private final Set<String> shown = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  PageDraft(BookContext library, Chapter chapter) {
    this.library = library;
    this.chapter = chapter;
    this.threads = Threads.of(chapter.mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.TRANSCRIPT)
        .map(mention -> Runs.shown(library.ways(mention.name())).stream()
            .flatMap(way -> way.recording().shownLines().stream()).map(Line::thread)
            .collect(Collectors.toSet()))
        .toList());
  }

  BookContext library() {
    return library;
  }

  Chapter chapter() {
    return chapter;
  }

  Threads threads() {
    return threads;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Whether the page shows this for the first time; true only on the first call. */
  boolean shows(Mention.Kind kind, Snippet snippet) {
    return shown.add(kind + " " + snippet.name());
  }

  boolean hasShown(Mention.Kind kind, Snippet snippet) {
    return shown.contains(kind + " " + snippet.name());
  }

  void report(Problem problem) {
    problems.add(problem);
  }

  boolean mentions(Mention.Kind kind, Snippet snippet) {
    return lineOf(kind, snippet.name()) > 0;
  }

  /** The line of the chapter that holds the macro, from 1; 0 if none does. */
  int lineOf(Mention.Kind kind, String name) {
    return chapter.mentions().stream()
        .filter(m -> m.kind() == kind && m.name().equals(name))
        .mapToInt(Mention::line).findFirst().orElse(0);
  }
}
