package site.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import site.base.Problem;
import site.book.Snippet;

/** Reads jbang-catalog.json and compares its aliases with the snippets of the book. */
public final class CatalogReader {

  public static final String FILE = "jbang-catalog.json";

  private static final String EXAMPLE =
      "write {\"aliases\": {\"lost-deposit\": {\"script-ref\": \"snippets/locks/LostDeposit.java\"}}}";
  private static final Pattern PLACE = Pattern.compile("at line (\\d+)");

  private CatalogReader() {}

  static List<Problem> problems(Path folder, List<Snippet> snippets) {
    var problems = new ArrayList<Problem>();
    var file = folder.resolve(FILE);
    var lines = Files.exists(file) ? TextFile.lines(folder, file, problems) : List.<String>of();
    var aliases = aliases(lines, problems);
    if (!problems.isEmpty()) {
      return problems;
    }
    aliases.forEach((alias, script) -> dangling(folder, lines, alias, script, problems));
    for (var snippet : snippets) {
      if (!snippet.file().equals(aliases.get(snippet.alias()))) {
        problems.add(new Problem(
            FILE, line(lines, snippet.alias()), "has no alias " + snippet.alias() + " for " + snippet.file(),
            "add \"" + snippet.alias() + "\": {\"script-ref\": \"" + snippet.file() + "\"}"));
      }
    }
    return problems;
  }

  /** A map from alias to script; empty, with a problem reported, if the file is not a catalog. */
  private static Map<String, String> aliases(List<String> lines, List<Problem> problems) {
    var found = new TreeMap<String, String>();
    if (lines.isEmpty()) {
      return found;
    }
    parse(String.join("\n", lines), problems)
        .ifPresent(catalog -> catalog.getAsJsonObject("aliases").entrySet().forEach(
            alias -> found.put(alias.getKey(), script(alias.getValue()))));
    return found;
  }

  /** A catalog, which has an object {@code aliases}; empty, with a problem, if the text is not one. */
  public static Optional<JsonObject> parse(String text, List<Problem> problems) {
    try {
      if (JsonParser.parseString(text) instanceof JsonObject catalog
          && catalog.get("aliases") instanceof JsonObject aliases
          && aliases.asMap().values().stream().allMatch(JsonObject.class::isInstance)) {
        return Optional.of(catalog);
      }
      problems.add(new Problem(FILE, 0, "is JSON, but no JBang catalog", EXAMPLE));
    } catch (JsonParseException e) {
      var place = PLACE.matcher(String.valueOf(e.getMessage()));
      problems.add(new Problem(FILE, place.find() ? Integer.parseInt(place.group(1)) : 0, "is no JSON",
          EXAMPLE));
    }
    return Optional.empty();
  }

  private static String script(JsonElement alias) {
    return ((JsonObject) alias).get("script-ref") instanceof JsonPrimitive script ? script.getAsString() : "";
  }

  private static void dangling(
      Path folder, List<String> lines, String alias, String script, List<Problem> problems) {
    if (script.isEmpty() || !isFile(folder, script)) {
      problems.add(new Problem(
          FILE, line(lines, alias), "alias " + alias + " points at "
              + (script.isEmpty() ? "nothing" : script + ", which is not there"),
          "correct its script-ref, or remove the alias"));
    }
  }

  private static boolean isFile(Path folder, String script) {
    try {
      return Files.isRegularFile(folder.resolve(script));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static int line(List<String> lines, String alias) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("\"" + alias + "\"")) {
        return i + 1;
      }
    }
    return 0;
  }
}
