package site.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import site.base.AtomicFile;
import site.base.Hash;
import site.base.Store;
import site.base.Unused;
import site.book.Recording;
import site.book.Snippet;

/** Recordings on disk: those of the last build, and those kept beside their snippets. */
public final class Recordings {

  /** Version of the format in which recordings are cached, to be raised with every change of its content. */
  private static final int FORM = 1;

  /** @param drawn whether a timeline of the first recording was asked for, which not every run can give */
  private record Cached(boolean drawn, List<Recording> recordings) {
    Cached {
      recordings = List.copyOf(recordings);
    }
  }

  /** @param key hash of the snippet's text */
  private record Kept(String key, List<Recording> recordings) {
    Kept {
      recordings = List.copyOf(recordings);
    }
  }

  private Recordings() {}

  /**
   * The recordings of the last build; none if anything they depend on has changed, or if they are corrupt.
   *
   * @param drawn whether the first one must have been made to have a timeline; it may have one in any case
   */
  static List<Recording> cached(Path cache, Snippet snippet, String key, boolean drawn) {
    return find(cache, snippet, key).filter(cached -> !drawn || cached.drawn)
        .map(Cached::recordings).orElse(List.of());
  }

  private static Optional<Cached> find(Path cache, Snippet snippet, String key) {
    return store(cache).find(snippet.name(), key).map(bytes -> Json.read(text(bytes), Cached.class));
  }

  /** @param drawn whether the first one has a timeline, if it could have one */
  static void cache(Path cache, Snippet snippet, String key, boolean drawn, List<Recording> recordings) {
    var cached = new Cached(drawn || isDrawn(cache, snippet, key, recordings), recordings);
    store(cache).keep(snippet.name(), key, bytes(cached));
  }

  private static boolean isDrawn(Path cache, Snippet snippet, String key, List<Recording> recordings) {
    return find(cache, snippet, key).filter(Cached::drawn).map(Cached::recordings)
        .filter(before -> recordings.stream().limit(1).toList().equals(before.stream().limit(1).toList()))
        .isPresent();
  }

  /** Drops the recordings of earlier builds of a snippet, so that it is run again. */
  public static void drop(Path book, Snippet snippet) {
    store(book.resolve("site/.cache")).drop(snippet.name());
  }

  /** Drops the recordings of snippets that have not been run or looked up for a long time. */
  static void dropUnused(Path cache) {
    Unused.drop(store(cache).folder());
  }

  private static Store store(Path cache) {
    return new Store(cache.resolve("recordings"), "recordings", FORM);
  }

  /** Whether no recordings are kept beside the snippet, or only those of another version of it. */
  public static boolean isStale(Path book, Snippet snippet) {
    return read(keptFile(book, snippet)).filter(kept -> kept.key.equals(hash(snippet))).isEmpty();
  }

  /**
   * Keeps recordings, which should have been checked, beside the snippet; recordings that are not stale are
   * left as they are.
   */
  public static void keep(Path book, Snippet snippet, List<Recording> recordings) {
    if (isStale(book, snippet)) {
      write(keptFile(book, snippet), new Kept(hash(snippet), recordings));
    }
  }

  /** The recordings kept beside the snippet, stale or not; none if there are none. */
  static List<Recording> kept(Path book, Snippet snippet) {
    return read(keptFile(book, snippet)).map(Kept::recordings).orElse(List.of());
  }

  static String keptFile(Snippet snippet) {
    return snippet.file().replaceFirst("\\.java$", ".recording.json");
  }

  private static Path keptFile(Path book, Snippet snippet) {
    return book.resolve(keptFile(snippet));
  }

  private static String hash(Snippet snippet) {
    return Hash.of(snippet.text().getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Kept> read(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(Json.read(Files.readString(file), Kept.class)) : Optional.empty();
    } catch (IOException | RuntimeException e) { // corrupt in some way: it is recorded again
      return Optional.empty();
    }
  }

  private static void write(Path file, Kept kept) {
    try {
      AtomicFile.write(file, bytes(kept));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Object value) {
    return Json.write(value).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
