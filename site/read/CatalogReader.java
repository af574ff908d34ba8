package site.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import site.base.Problem;
import site.book.Snippet;

/** Reads jbang-catalog.json and compares its aliases with the snippets there are. */
final class CatalogReader {

  static final String FILE = "jbang-catalog.json";

  private CatalogReader() {}

  static List<Problem> problems(Path folder, List<Snippet> snippets) {
    var problems = new ArrayList<Problem>();
    var file = folder.resolve(FILE);
    var lines = Files.exists(file) ? TextFile.lines(folder, file, problems) : List.<String>of();
    var aliases = aliases(lines, problems);
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

  /** From alias to script; none, and a problem, where the file is no catalog. */
  private static Map<String, String> aliases(List<String> lines, List<Problem> problems) {
    var found = new TreeMap<String, String>();
    if (lines.isEmpty()) {
      return found;
    }
    try {
      var all = JsonParser.parseString(String.join("\n", lines)).getAsJsonObject().getAsJsonObject("aliases");
      all.entrySet().forEach(alias -> found.put(alias.getKey(), script(alias.getValue())));
    } catch (JsonParseException | IllegalStateException | NullPointerException notACatalog) {
      problems.add(new Problem(
          FILE, 0, "is not a JBang catalog: " + String.valueOf(notACatalog.getMessage()).replaceFirst("^[\\w.]+Exception: ", ""),
          "write {\"aliases\": {\"lost-deposit\": {\"script-ref\": \"snippets/locks/LostDeposit.java\"}}}"));
    }
    return found;
  }

  private static String script(JsonElement alias) {
    var script = ((JsonObject) alias).get("script-ref");
    return script == null ? "" : script.getAsString();
  }

  private static void dangling(
      Path folder, List<String> lines, String alias, String script, List<Problem> problems) {
    if (script.isEmpty() || !Files.isRegularFile(folder.resolve(script))) {
      problems.add(new Problem(
          FILE, line(lines, alias), "alias " + alias + " points at "
              + (script.isEmpty() ? "nothing" : script + ", which is not there"),
          "correct its script-ref, or remove the alias"));
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
