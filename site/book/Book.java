package site.book;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chapters and snippets as they were read, and every mistake found in reading them.
 *
 * @param folder the folder that holds chapters/ and snippets/
 * @param chapters in the order of their file names
 * @param snippets in the order of their first mention
 */
public record Book(Path folder, List<Chapter> chapters, List<Snippet> snippets, List<Problem> problems) {

  public Book {
    chapters = List.copyOf(chapters);
    snippets = List.copyOf(snippets);
    problems = List.copyOf(problems);
  }

  /** Names of the snippets whose timelines the chapters show. */
  public Set<String> drawn() {
    return chapters.stream().flatMap(chapter -> chapter.mentions().stream())
        .filter(mention -> mention.kind() == Mention.Kind.TIMELINE).map(Mention::name).collect(Collectors.toSet());
  }

  public Optional<Snippet> snippet(String name) {
    return snippets.stream().filter(s -> s.name().equals(name)).findFirst();
  }
}
