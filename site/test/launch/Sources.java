package site.test.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import site.base.Folders;

/**
 * The files that generator and tests are written in, and which of them can depend on which. A file depends on
 * those whose types it names, in code, text or comment; a type that it uses without a name is named by one of
 * these in turn. Class files would say less: a constant that is the label of a case leaves no trace in them.
 *
 * @param texts by their paths, from the top of the checkout
 * @param named the files that each names
 */
record Sources(SortedMap<String, String> texts, SortedMap<String, Set<String>> named) {

  private static final Pattern NAME = Pattern.compile("\\bsite(?:[./]\\w+)+|\\b[A-Z]\\w*");
  private static final Pattern READS = Pattern.compile("(?m)^@Reads\\(([^)]*)\\)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  /**
   * Of that checkout. The entries, on which everything depends, and what is data to the tests are not among
   * them.
   */
  static Sources in(Path home) {
    var texts = new TreeMap<String, String>();
    try (var files = Files.walk(home.resolve("site"))) {
      for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        var path = Folders.slashed(home.relativize(file));
        if (path.matches("site/[a-z]+/.*") && !path.matches("site/test/(books|mutants)/.*|.*/package-info.java")) {
          texts.put(path, Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(texts);
  }

  static Sources of(SortedMap<String, String> texts) {
    var named = new TreeMap<String, Set<String>>();
    texts.forEach((file, text) ->
        named.put(file, NAME.matcher(text).results().map(MatchResult::group).distinct()
        .flatMap(name -> name.startsWith("site") ? types(name) : Stream.of(folder(file) + name + ".java"))
        .filter(texts::containsKey).collect(Collectors.toSet())));
    return new Sources(texts, named);
  }

  /** Of a qualified name each part that may be a type, for what follows may be nested in it. */
  private static Stream<String> types(String name) {
    return Stream.iterate(name.replace('.', '/'), it -> it.contains("/"),
        it -> it.substring(0, it.lastIndexOf('/')))
        .map(it -> it + ".java");
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  /** The classes of tests, in the order of their folders. */
  List<String> tests() {
    return texts.keySet().stream().filter(file -> file.endsWith("Tests.java")).toList();
  }

  /** All that the file can depend on, itself included. */
  Set<String> reached(String file) {
    var reached = new TreeSet<>(Set.of(file));
    var left = new ArrayDeque<>(reached);
    while (!left.isEmpty()) {
      named.get(left.remove()).stream().filter(reached::add).forEach(left::add);
    }
    return reached;
  }

  /** Whether a class says that it reads that file of the checkout. */
  boolean reads(String reader, String file) {
    return globs(reader).anyMatch(glob -> matches(glob, file));
  }

  /** What a class says that it reads. */
  Stream<String> globs(String reader) {
    return READS.matcher(texts.get(reader)).results()
        .flatMap(it -> QUOTED.matcher(it.group(1)).results()).map(it -> it.group(1));
  }

  static boolean matches(String glob, String file) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(file));
  }

  /** Whether a class says that its dynamic tests are about a snippet each. */
  boolean isBySnippet(String test) {
    return READS.matcher(texts.get(test)).results().anyMatch(it -> it.group(1).contains("bySnippet = true"));
  }
}
