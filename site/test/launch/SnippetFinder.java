package site.test.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import site.base.Folders;

/** Answers which snippets a changed file is about. */
final class SnippetFinder {

  private static final Pattern OWN =
      Pattern.compile("snippets/[^/]+/(\\w+)\\.(?:java|trace|recording\\.json)");
  private static final Pattern DIRECTIVE = Pattern.compile("(?m)^//(?:SOURCES|FILES)\\s+(.*)");
  private static final Pattern MENTION = Pattern.compile("\\w+::(\\w+)\\[");
  private static final Pattern MUTANT = Pattern.compile("^(?:=== )?(\\w+):");

  private final Changes changes;
  private final Map<String, List<String>> globs = new TreeMap<>();

  /** @param changes of a checkout of the book */
  SnippetFinder(Changes changes) throws IOException {
    this.changes = changes;
    try (var files = Files.walk(changes.home().resolve("snippets"))) {
      for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        var path = Folders.slashed(changes.home().relativize(file));
        globs.put(path, DIRECTIVE.matcher(Files.readString(file)).results()
            .flatMap(directive -> Stream.of(directive.group(1).split("\\s+")))
            .map(word -> glob(path, word)).toList());
      }
    }
  }

  /**
   * {@code ../../site/book/*.java}, or {@code LostDeposit.java=../locks/LostDeposit.java}, from this
   * checkout.
   */
  private static String glob(String file, String word) {
    return Folders.slashed(Path.of(file).resolveSibling(word.replaceFirst("^.*=", "")).normalize());
  }

  Set<String> all() {
    return own(globs.keySet());
  }

  /** The names of the snippets; empty if it may be about any. */
  Optional<Set<String>> find(String file) throws IOException, NoSuchTest {
    var users = users(file);
    if (file.startsWith("snippets/") && users.isEmpty()) {
      return Optional.empty();
    }
    if (file.startsWith("chapters/")) {
      users.addAll(named(MENTION, changes.parts(file, "\n")));
    }
    if (file.startsWith("site/test/mutants/")) {
      users.addAll(named(MUTANT, changes.parts(file, "\n=== ")));
    }
    return Optional.of(users);
  }

  /** Those that are made of the file, be it through files that name it. */
  private Set<String> users(String file) {
    var users = new TreeSet<>(Set.of(file));
    var more = List.<String>of();
    do {
      more = globs.keySet().stream().filter(it -> !users.contains(it))
          .filter(it ->
              globs.get(it).stream().anyMatch(glob -> users.stream().anyMatch(u -> Sources.matches(glob, u))))
          .toList();
      users.addAll(more);
    } while (!more.isEmpty());
    return own(users);
  }

  private static Set<String> own(Collection<String> files) {
    return named(OWN, files);
  }

  private static Set<String> named(Pattern pattern, Collection<String> texts) {
    return texts.stream().flatMap(text -> pattern.matcher(text).results()).map(it -> it.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
