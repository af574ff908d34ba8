package site.command;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import site.base.Problem;
import site.book.Book;
import site.book.Picture;
import site.draw.Pictures;

/** The diagrams of the last build: one whose text is the same again is not laid out anew. */
record KeptDiagrams(Path file, Map<String, String> byKey) {

  /** @param generator which generator drew them */
  private record Stored(String generator, Map<String, String> byKey) {}

  static KeptDiagrams of(Path book) {
    var file = book.resolve("site/.cache/diagrams.json");
    try {
      var stored = new Gson().fromJson(Files.readString(file), TypeToken.get(Stored.class));
      var same = stored != null && stored.generator.equals(KeptPages.generator());
      return new KeptDiagrams(file, same ? stored.byKey : Map.of());
    } catch (IOException | JsonParseException noneYetOrTorn) {
      return new KeptDiagrams(file, Map.of());
    }
  }

  /** Draws those that are new, and keeps all of them if nothing is wrong with any. */
  List<Picture> draw(Book book, List<Problem> problems) throws IOException {
    var wrong = problems.size();
    var pictures = Pictures.diagrams(book, byKey, problems);
    var fresh = pictures.stream().collect(Collectors.toMap(Picture::of, Picture::svg));
    if (problems.size() == wrong && !fresh.equals(byKey)) {
      var written = file.resolveSibling("diagrams.json.new");
      Files.createDirectories(file.getParent());
      Files.writeString(written, new Gson().toJson(new Stored(KeptPages.generator(), fresh)));
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return pictures;
  }
}
