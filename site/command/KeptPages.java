package site.command;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import site.book.Book;
import site.book.Checked;
import site.book.Page;
import site.book.Picture;
import site.weave.Prose;
import site.weave.Weaver;
import site.weave.Woven;

/** The pages of the last build: one whose sources are the same again is not woven anew. */
record KeptPages(Path file, Map<String, Page> byKey) {

  /** @param generator which generator wove them: another one weaves all of them anew */
  private record Stored(String generator, Map<String, Page> byKey) {}

  static KeptPages of(Path book) {
    var file = book.resolve("site/.cache/pages.json");
    try {
      var stored = new Gson().fromJson(Files.readString(file), TypeToken.get(Stored.class));
      return new KeptPages(file, stored != null && stored.generator.equals(generator()) ? stored.byKey : Map.of());
    } catch (IOException | JsonParseException noneYetOrTorn) {
      return new KeptPages(file, Map.of());
    }
  }

  Woven weave(Book book, List<Checked> checked, List<Picture> pictures) {
    try (var prose = new Prose()) {
      return Weaver.weave(book, checked, pictures, byKey, prose);
    }
  }

  void keep(Woven woven) throws IOException {
    var fresh = file.resolveSibling("pages.json.new");
    Files.writeString(fresh, new Gson().toJson(new Stored(generator(), woven.keyed())));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Its build's folder is named by a digest of its sources; the time of its jar tells builds apart elsewhere. */
  static String generator() {
    try {
      var own = Path.of(KeptPages.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return own + " " + Files.getLastModifiedTime(own);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
