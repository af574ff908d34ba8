package site.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.base.Hash;
import site.base.Problem;
import site.base.Store;
import site.book.Snippet;

/** Asks the JVM whether it would start with the options of a snippet's header; its answers are kept. */
public final class RuntimeOptions {

  /** Options that the JVM accepts or not depending on the program's folder or class path, or on JBang. */
  private static final String DEPENDENT =
      "--add-modules.*|--module-path.*|-p|-javaagent.*|-agent.*|@.*|.*[\"'$].*";

  private final Store store;
  private final Map<List<String>, String> answers = new HashMap<>();

  private RuntimeOptions(Store store) {
    this.store = store;
  }

  /** A problem for each snippet whose options the JVM refuses. @throws InterruptedException if interrupted */
  public static List<Problem> refused(Path book, List<Snippet> snippets) throws InterruptedException {
    var asked = new RuntimeOptions(new Store(book.resolve("site/.cache/options"), "options", 1));
    var problems = new ArrayList<Problem>();
    for (var snippet : snippets) {
      var options = snippet.header().runtimeOptions();
      if (!options.isEmpty() && options.stream().noneMatch(option -> option.matches(DEPENDENT))) {
        var answer = asked.answer(options);
        if (!answer.isEmpty()) {
          problems.add(new Problem(
              snippet.file(), line(snippet, answer), "no JVM starts with its //RUNTIME_OPTIONS",
              List.of(answer), "correct or remove the option; java --help and java -X name them all"));
        }
      }
    }
    return problems;
  }

  private static int line(Snippet snippet, String answer) {
    var lines = snippet.source();
    var places = IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).matches("//(RUNTIME|JAVA)_OPTIONS .*")).boxed().toList();
    return 1 + places.stream()
        .filter(i -> Stream.of(lines.get(i).split("\\s+")).skip(1).anyMatch(answer::contains)).findFirst()
        .orElse(places.getFirst());
  }

  /** Why the JVM rejects the options; empty if it starts. */
  private String answer(List<String> options) throws InterruptedException {
    var known = answers.get(options);
    if (known == null) {
      var name = Hash.of(options).substring(0, 16);
      var key = Hash.of(Stream.concat(Stream.of(Machine.jdk()), options.stream()).toList());
      var kept = store.find(name, key);
      known = kept.isPresent() ? new String(kept.get(), StandardCharsets.UTF_8) : ask(options);
      if (kept.isEmpty()) {
        keep(name, key, known);
      }
      answers.put(options, known);
    }
    return known;
  }

  private void keep(String name, String key, String answer) {
    try {
      store.keep(name, key, answer.getBytes(StandardCharsets.UTF_8));
    } catch (UncheckedIOException e) {
      return; // where nothing may be written, the JVM is asked again
    }
  }

  private static String ask(List<String> options) throws InterruptedException {
    var command = new ArrayList<>(List.of(Jvm.java()));
    command.addAll(options);
    command.add("-version");
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().keySet().retainAll(Recorder.INHERITED);
      var process = builder.start();
      process.getOutputStream().close();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? "" : said.lines().findFirst().orElse("it ended with an error");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
