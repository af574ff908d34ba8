package site.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import site.base.AtHand;
import site.base.Hash;
import site.base.Problem;
import site.base.Store;
import site.base.Unused;
import site.book.Book;
import site.book.Checked;
import site.book.Page;
import site.book.Picture;
import site.draw.Pictures;
import site.weave.Prose;
import site.weave.Weaver;
import site.weave.Woven;

/**
 * Pages and diagrams of earlier builds: what the same generator made from the same input is not made again.
 *
 * @param generator which generator this is
 */
record KeptProducts(Store pages, Store diagrams, String generator) {

  static KeptProducts of(Path book) {
    var cache = book.resolve("site/.cache");
    return new KeptProducts(new Store(cache.resolve("pages"), "page", 1),
        new Store(cache.resolve("diagrams"), "diagram", 1), thisGenerator());
  }

  /** Draws the diagrams that are new, and keeps them unless something is wrong with one. */
  List<Picture> draw(Book book, List<Problem> problems) {
    var wrong = problems.size();
    var drawn = Pictures.diagrams(book, this::diagram, problems);
    if (problems.size() == wrong) {
      drawn.stream().filter(picture -> diagram(picture.of()).isEmpty())
          .forEach(picture -> diagrams.keep(name(picture.of()), key(picture.of()), bytes(picture.svg())));
    }
    return drawn;
  }

  private Optional<String> diagram(String of) {
    return diagrams.find(name(of), key(of)).map(KeptProducts::text);
  }

  private static String name(String of) {
    return Hash.of(bytes(of)).substring(0, 16);
  }

  /** Weaves the pages that are new. The weaver asks about each page before it begins. */
  Woven weave(Book book, List<Checked> checked, List<Picture> pictures) {
    var begun = new ArrayDeque<>(List.of("index.html"));
    try (var prose = new Prose()) {
      return Weaver.weave(book, checked, pictures, (path, key) -> {
        begun.push(path);
        return page(path, key);
      }, prose);
    } catch (RuntimeException | StackOverflowError e) {
      throw AtHand.failed("page " + begun.peek(), e);
    }
  }

  private Optional<Page> page(String path, String key) {
    return pages.find(path, key(key)).map(bytes -> new Page(path, text(bytes)));
  }

  /** Keeps the pages that are new, and drops those that have not been used for a long time. */
  void keep(Woven woven) {
    woven.fresh().forEach((key, page) -> pages.keep(page.path(), key(key), bytes(page.html())));
    Unused.drop(pages.folder());
    Unused.drop(diagrams.folder());
  }

  private String key(String of) {
    return Hash.of(List.of(generator, of));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Its folder is named by a digest of its sources; elsewhere the time of its jar tells builds apart. */
  private static String thisGenerator() {
    try {
      var own = Path.of(KeptProducts.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return own + " " + Files.getLastModifiedTime(own);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
