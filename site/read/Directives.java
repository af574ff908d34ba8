package site.read;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import site.base.Nearest;
import site.base.Problem;

/** The {@code //} directives of a snippet, and what is wrong with them. */
final class Directives {

  /** Directives that have no meaning without a value. */
  private static final Set<String> WITH_VALUE = Set.of(
      "JAVA", "DEPS", "REPOS", "SOURCES", "FILES", "DESCRIPTION", "COMPILE_OPTIONS", "JAVAC_OPTIONS",
      "RUNTIME_OPTIONS", "JAVA_OPTIONS", "NATIVE_OPTIONS", "MAIN", "GAV", "DOCS");

  /** Directives that change what the jbang command starts in ways that the generator does not support. */
  private static final Set<String> REFUSED = Set.of("CDS", "JAVAAGENT", "MANIFEST", "MODULE");

  private static final Set<String> WITHOUT_VALUE = Set.of("PREVIEW", "NOINTEGRATIONS");

  /** JBang's directives, from its documentation's "Script directives"; JBang ignores any other silently. */
  private static final Set<String> ALL = new TreeSet<>();

  static {
    List.of(WITH_VALUE, REFUSED, WITHOUT_VALUE).forEach(ALL::addAll);
  }

  private static final Pattern DIRECTIVE =
      Pattern.compile("(?<margin>\\s*)//(?<name>[A-Za-z][A-Za-z_]*)(?<glued>\\S*)(?:\\s+(?<value>.*))?");
  private static final Pattern VERSION = Pattern.compile("\\d{1,4}\\+?");

  private record Directive(int line, String name, String value) {}

  private final String file;
  private final List<Problem> problems;
  private final List<Directive> found = new ArrayList<>();

  private Directives(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  static Directives read(String file, List<String> source, List<Problem> problems) {
    var directives = new Directives(file, problems);
    for (int i = 0; i < source.size(); i++) {
      directives.line(i + 1, source.get(i));
    }
    directives.java();
    directives.files();
    return directives;
  }

  boolean has(String name) {
    return found.stream().anyMatch(directive -> directive.name.equals(name));
  }

  List<String> values(String name) {
    return found.stream().filter(directive -> directive.name.equals(name)).map(Directive::value).toList();
  }

  /** The values of all directives with these names, split at blanks. */
  List<String> words(String... names) {
    return Stream.of(names).flatMap(name -> values(name).stream()).flatMap(Directives::split).toList();
  }

  private static Stream<String> split(String value) {
    return Pattern.compile("\\s+").splitAsStream(value).filter(word -> !word.isEmpty());
  }

  private void line(int line, String text) {
    var match = DIRECTIVE.matcher(text);
    if (!match.matches()) {
      return;
    }
    var name = match.group("name");
    var glued = match.group("glued");
    var value = Optional.ofNullable(match.group("value")).orElse("").strip();
    var slip = slip(match.group("margin"), name, glued);
    if (slip.isPresent()) {
      report(line, slip.get(), "write " + ("//" + name.toUpperCase(Locale.ROOT) + " " + glued).strip()
          + " at the beginning of a line; or put a blank behind // if it is a comment");
    } else if (match.group("margin").isEmpty() && glued.isEmpty()
        && name.equals(name.toUpperCase(Locale.ROOT))) {
      directive(new Directive(line, name, value));
    }
  }

  /** A line that JBang would silently ignore, although it was probably meant as a directive. */
  private static Optional<String> slip(String margin, String name, String glued) {
    var upper = name.toUpperCase(Locale.ROOT);
    if (!ALL.contains(upper)) {
      return Optional.empty();
    }
    boolean isExact = name.equals(upper);
    if (isExact && !glued.isEmpty()) {
      return Optional.of("//" + name + glued + " is no directive: a blank is missing behind //" + name);
    }
    if (!isExact && glued.isEmpty() && margin.isEmpty()) {
      return Optional.of("//" + name + " is no directive: directives are written in capitals");
    }
    return isExact && !margin.isEmpty()
        ? Optional.of("//" + name + " is no directive where it is indented") : Optional.empty();
  }

  private void directive(Directive directive) {
    var name = directive.name;
    if (!ALL.contains(name)) {
      report(directive.line, "unknown directive //" + name + Nearest.hint(name, ALL),
          "correct it, or put a blank behind // if it is a comment");
    } else if (REFUSED.contains(name)) {
      report(directive.line, "//" + name + " is not supported: a program of the book is run from its classes,"
          + " without a jar or a module", "remove it");
    } else if (WITH_VALUE.contains(name) && directive.value.isEmpty()) {
      report(directive.line, "//" + name + " says nothing", "write its value behind it, or remove it");
    } else {
      found.add(directive);
    }
  }

  private void java() {
    var versions = found.stream().filter(directive -> directive.name.equals("JAVA")).toList();
    versions.stream().filter(directive -> !VERSION.matcher(directive.value).matches()).forEach(directive ->
        report(directive.line, "//JAVA " + directive.value + " names no version of Java",
            "write //JAVA 25+"));
    versions.stream().skip(1).forEach(directive ->
        report(directive.line, "a second //JAVA; the first is in line " + versions.getFirst().line,
            "remove one"));
  }

  /** {@code //FILES TARGET=SOURCE}, or just a source; a target that ends in / is a folder. */
  private void files() {
    var lines = new HashMap<String, Integer>();
    for (var directive : found) {
      if (directive.name.equals("FILES")) {
        split(directive.value).forEach(word -> file(directive.line, word, lines));
      }
    }
  }

  private void file(int line, String word, HashMap<String, Integer> lines) {
    int sign = word.indexOf('=');
    var source = word.substring(sign + 1);
    var target = word.substring(0, Math.max(0, sign));
    if (source.isEmpty()) {
      report(line, "//FILES " + word + " names no file", "write //FILES TARGET=FILE, or //FILES FILE");
      return;
    }
    var written = target.isEmpty() || target.endsWith("/")
        ? target + source.substring(source.lastIndexOf('/') + 1) : target;
    try {
      var path = Path.of(written).normalize();
      if (path.isAbsolute() || path.startsWith("..") || path.toString().isEmpty()) {
        report(line, "//FILES would write outside the program's classes: " + target,
            "write a target below them, without .. and without a leading /");
        return;
      }
      var other = lines.putIfAbsent(path.toString(), line);
      if (other != null) {
        report(line, "two //FILES have the target " + written + "; the other is in line " + other,
            "give one of them another target: TARGET=FILE");
      }
    } catch (InvalidPathException e) {
      report(line, "//FILES has a target that is no path: " + target, "correct it");
    }
  }

  private void report(int line, String what, String fix) {
    problems.add(new Problem(file, line, what, fix));
  }
}
