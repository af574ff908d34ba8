package site.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import site.base.AtomicFile;
import site.book.Recording;
import site.book.Snippet;

/** Recordings on disk: those of the last build, and those that are kept beside their snippets. */
public final class Recordings {

  /**
   * @param key of all that the recordings depend on; of one that is kept: the hash of the snippet's file
   * @param drawn whether a timeline of the first one was asked for, which not every run can give
   */
  private record Stored(String key, boolean drawn, List<Recording> recordings) {
    Stored {
      recordings = List.copyOf(recordings);
    }
  }

  private Recordings() {}

  /**
   * The recordings of the last build; none if anything that they depend on has changed, or they are spoilt.
   *
   * @param drawn whether the first one must have been made to have a timeline; it may have one in any case
   */
  static List<Recording> cached(Path cache, Snippet snippet, String key, boolean drawn) {
    return read(cachedFile(cache, snippet)).filter(stored -> stored.key.equals(key))
        .filter(stored -> !drawn || stored.drawn).map(Stored::recordings).orElse(List.of());
  }

  /** @param drawn whether the first one has a timeline, if it could have one */
  static void cache(Path cache, Snippet snippet, String key, boolean drawn, List<Recording> recordings) {
    write(cachedFile(cache, snippet), new Stored(key, drawn || isDrawn(cache, snippet, recordings), recordings));
  }

  private static boolean isDrawn(Path cache, Snippet snippet, List<Recording> recordings) {
    return read(cachedFile(cache, snippet)).filter(Stored::drawn).map(Stored::recordings)
        .filter(before -> recordings.stream().limit(1).toList().equals(before.stream().limit(1).toList())).isPresent();
  }

  /** Whether nothing is kept beside the snippet, or what is there was recorded of another version of it. */
  public static boolean isStale(Path book, Snippet snippet) {
    return read(keptFile(book, snippet)).filter(stored -> stored.key.equals(hash(book, snippet))).isEmpty();
  }

  /** Keeps recordings, which should have been checked, beside the snippet; leaves what is not stale as it is. */
  public static void keep(Path book, Snippet snippet, List<Recording> recordings) {
    if (isStale(book, snippet)) {
      write(keptFile(book, snippet), new Stored(hash(book, snippet), false, recordings));
    }
  }

  /** The recordings kept beside the snippet, stale or not; none if there are none. */
  static List<Recording> kept(Path book, Snippet snippet) {
    return read(keptFile(book, snippet)).map(Stored::recordings).orElse(List.of());
  }

  static String keptFile(Snippet snippet) {
    return snippet.file().replaceFirst("\\.java$", ".recording.json");
  }

  private static Path keptFile(Path book, Snippet snippet) {
    return book.resolve(keptFile(snippet));
  }

  private static Path cachedFile(Path cache, Snippet snippet) {
    return cache.resolve("recordings").resolve(snippet.name() + ".json");
  }

  private static String hash(Path book, Snippet snippet) {
    return CacheKey.hash(book.resolve(snippet.file()));
  }

  private static Optional<Stored> read(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(Json.read(Files.readString(file), Stored.class)) : Optional.empty();
    } catch (IOException | RuntimeException e) { // spoilt in whatever way: it is recorded anew
      return Optional.empty();
    }
  }

  private static void write(Path file, Stored stored) {
    try {
      AtomicFile.write(file, Json.write(stored).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
