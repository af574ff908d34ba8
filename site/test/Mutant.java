package site.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A deliberate break of a snippet. It is looked at once, so chance must not hide it: a race that is let loose
 * is forced to be lost as well.
 *
 * @param name "LostDeposit: bob adds before the barrier"
 * @param file the file that is broken, as the snippet's {@code //SOURCES} name it; empty: the snippet's own
 * @param was lines of that file; they stand in it once
 * @param is what stands there instead
 * @param caught the lines of the trace of which one must catch it
 */
record Mutant(String name, String file, String was, String is, List<String> caught) {

  String snippet() {
    return name.split(":", 2)[0];
  }

  /**
   * All mutants of a folder's files: {@code === NAME}, {@code --- was}, {@code --- is}, {@code --- caught},
   * each followed by its lines; {@code --- file} where it is not the snippet's own.
   */
  static List<Mutant> in(Path folder) throws IOException {
    var mutants = new ArrayList<Mutant>();
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        for (var text : ("\n" + Files.readString(file)).split("\n=== ")) {
          if (!text.isBlank()) {
            mutants.add(of(text));
          }
        }
      }
    }
    return mutants;
  }

  private static Mutant of(String text) {
    var name = text.lines().findFirst().orElse("").strip();
    return new Mutant(name, part(text, "file").orElse("").strip(), needed(text, "was"), needed(text, "is"),
        needed(text, "caught").strip().lines().toList());
  }

  private static String needed(String text, String part) {
    return part(text, part).orElseThrow(
        () -> new IllegalArgumentException("a mutant has was, is and caught: " + text));
  }

  /** The lines of a part, without the last line's end. */
  private static Optional<String> part(String text, String part) {
    var lines = text.lines().dropWhile(line -> !line.equals("--- " + part)).toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(
        lines.stream().skip(1).takeWhile(line -> !line.startsWith("--- ")).collect(Collectors.joining("\n")));
  }

  /** The broken file. */
  String in(String source) {
    if (source.split(Pattern.quote(was), -1).length != 2) {
      throw new IllegalArgumentException(name + ": its lines do not stand once in the file:\n" + was);
    }
    return source.replace(was, is);
  }
}
