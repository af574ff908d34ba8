package site.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import site.base.AtomicFile;
import site.base.Folders;
import site.base.Hash;
import site.base.Phrases;
import site.base.Problem;
import site.book.Checked;
import site.book.Recording;
import site.run.Recordings;

/**
 * Tells whether the book is still as it was read, after its programs have run: they have the rights of the
 * person who builds the book.
 *
 * @param digests of the files, by their paths in the book
 */
record BookGuard(Path book, Instant begun, Map<String, String> digests) {

  private static final List<String> PLACES = List.of("chapters", "snippets", "jbang-catalog.json");

  /** How far the times of a recording and a file may differ, including a JVM's time to start and end. */
  private static final Duration INEXACT = Duration.ofSeconds(2);

  static BookGuard of(Path book) {
    return new BookGuard(book, Instant.now(), digests(book));
  }

  /** A problem for each file that has changed since, if any program has run; those runs are forgotten. */
  List<Problem> changes(List<Checked> checked) {
    var ran = checked.stream().filter(each -> each.run().recordings().stream().anyMatch(this::isNew))
        .toList();
    if (ran.isEmpty()) {
      return List.of();
    }
    var now = digests(book);
    var files = new TreeSet<>(digests.keySet());
    files.addAll(now.keySet());
    var problems = new ArrayList<Problem>();
    for (var file : files) {
      if (!Objects.equals(digests.get(file), now.get(file))) {
        var suspects = suspects(file, ran);
        suspects.forEach(each -> Recordings.drop(book, each.snippet()));
        problems.add(problem(file, now.containsKey(file), suspects));
      }
    }
    return problems;
  }

  private Problem problem(String file, boolean isThere, List<Checked> suspects) {
    var names = suspects.stream().map(each -> each.snippet().name()).toList();
    return new Problem(file, 0,
        "was " + (!isThere ? "removed" : digests.containsKey(file) ? "changed" : "made")
            + " while programs ran",
        List.of("ran then   " + Phrases.and(names)),
        "if you edited it yourself, build again; else restore it, and correct the program that writes to the "
            + "book");
  }

  private boolean isNew(Recording recording) {
    return recording.origin().at().isAfter(begun);
  }

  /** The snippets that ran when the file changed; all that ran where that is not known. */
  private List<Checked> suspects(String file, List<Checked> ran) {
    try {
      var changed = Files.getLastModifiedTime(book.resolve(file)).toInstant();
      var then = ran.stream().filter(each -> each.run().recordings().stream()
          .anyMatch(recording -> isNew(recording) && covers(recording, changed))).toList();
      return then.isEmpty() ? ran : then;
    } catch (IOException removed) {
      return ran;
    }
  }

  private static boolean covers(Recording recording, Instant time) {
    var begin = recording.origin().at();
    var took = recording.took().isNegative() ? Duration.ZERO : recording.took();
    return !time.isBefore(begin.minus(INEXACT)) && !time.isAfter(begin.plus(took).plus(INEXACT));
  }

  private static Map<String, String> digests(Path book) {
    var digests = new TreeMap<String, String>();
    for (var place : PLACES) {
      if (Files.exists(book.resolve(place))) {
        add(book, book.resolve(place), digests);
      }
    }
    return digests;
  }

  private static void add(Path book, Path top, Map<String, String> digests) {
    try (var files = Files.walk(top)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().contains(AtomicFile.PART)) {
          digests.put(Folders.slashed(book.relativize(file)), Hash.of(Files.readAllBytes(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
