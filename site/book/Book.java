package site.book;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import site.base.Problem;
import site.trace.Step;

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
        .filter(mention -> mention.kind() == Mention.Kind.TIMELINE).map(Mention::name)
        .collect(Collectors.toSet());
  }

  /**
   * The run that pages show first, from 0: of the runs that took the most surprising cases, the first. Where
   * a timeline is drawn it is run 0, because only that one was recorded with a timeline.
   */
  public int shown(Checked checked) {
    var most = 0;
    if (!drawn().contains(checked.snippet().name())) {
      for (var i = 1; i < checked.verdicts().size(); i++) {
        most = surprising(checked, i) > surprising(checked, most) ? i : most;
      }
    }
    return most;
  }

  private static long surprising(Checked checked, int run) {
    return switch (checked.verdicts().get(run)) {
      case Verdict.Allowed(var cases, _) -> checked.coverage().shares().stream()
          .filter(share -> share.grade() == Step.Grade.INTERESTING && cases.contains(share.name())).count();
      case Verdict.Rejected _ -> 0;
    };
  }

  /** The recording of that run, if there is any. */
  public Optional<Recording> recordingShown(Checked checked) {
    var recordings = checked.run().recordings();
    return recordings.isEmpty() ? Optional.empty() : Optional.of(recordings.get(shown(checked)));
  }

  public Optional<Snippet> snippet(String name) {
    return snippets.stream().filter(s -> s.name().equals(name)).findFirst();
  }
}
