package site.test;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import site.book.Snippet;
import site.run.Needs;
import site.trace.Clause;
import site.trace.Step;
import site.trace.Trace;

/**
 * Chooses few snippets that together have every feature for which the {@code jbang} command might do
 * otherwise than the generator. What differs among those of one kind is compared for each of them by {@link
 * LikeJBang}.
 */
final class OneOfEachKind {

  private static final Pattern DIRECTIVE = Pattern.compile("//([A-Z][A-Z_]*)\\b.*");

  /** The quick and certain ones first: what asks for many runs is a matter of chance. */
  private static final Comparator<Snippet> QUICK = comparing(Abreast::isAlone)
      .thenComparing((Snippet snippet) -> snippet.trace().start().timeout().limit())
      .thenComparing((Snippet snippet) -> snippet.trace().start().runs()).thenComparing(Snippet::name);

  private final List<Snippet> chosen = new ArrayList<>();
  private final Set<String> covered = new HashSet<>();

  private OneOfEachKind() {}

  /** In the order of the choice. What cannot run here is chosen only for what no other has. */
  static List<Snippet> of(List<Snippet> snippets) {
    var choice = new OneOfEachKind();
    choice.cover(snippets.stream().filter(snippet -> isHere(snippet) && !Abreast.isAlone(snippet)).toList());
    choice.cover(snippets.stream().filter(OneOfEachKind::isHere).toList());
    choice.cover(snippets);
    return choice.chosen;
  }

  /** Takes again and again the one that adds most features, and of equal ones the quickest. */
  private void cover(List<Snippet> snippets) {
    for (var next = best(snippets); next.isPresent(); next = best(snippets)) {
      chosen.add(next.get());
      covered.addAll(features(next.get()));
    }
  }

  private Optional<Snippet> best(List<Snippet> snippets) {
    return snippets.stream().filter(snippet -> added(snippet) > 0)
        .min(comparing(this::added).reversed().thenComparing(QUICK));
  }

  private int added(Snippet snippet) {
    var features = features(snippet);
    features.removeAll(covered);
    return features.size();
  }

  private static boolean isHere(Snippet snippet) {
    return Needs.lacking(snippet.trace().start().needs(), Home.WITH_DOWNLOAD).isEmpty();
  }

  /** In words, which mean nothing but themselves. */
  static Set<String> features(Snippet snippet) {
    var features = new LinkedHashSet<>(List.of(directives(snippet), shape(snippet)));
    snippet.header().dependencies().forEach(dependency -> features.add("depends on " + dependency));
    features.addAll(start(snippet.trace().start()));
    features.addAll(endings(snippet.trace()));
    return features;
  }

  private static String directives(Snippet snippet) {
    return "directives" + snippet.source().stream().map(DIRECTIVE::matcher).filter(line -> line.matches())
        .map(line -> " " + line.group(1)).sorted().distinct().reduce("", String::concat);
  }

  private static String shape(Snippet snippet) {
    var type = Pattern.compile("(?:\\w+ )*(class|interface|enum|record) " + snippet.name() + "\\b.*");
    var named = snippet.source().stream().anyMatch(line -> type.matcher(line).matches());
    var packed = snippet.source().stream().anyMatch(line -> line.startsWith("package "));
    var files = Math.min(3, 1 + snippet.header().sources().size());
    return "shape " + (named ? "of a class" : "compact") + (packed ? " in a package" : "")
        + " of files: " + files;
  }

  private static List<String> start(Trace.Start start) {
    return Stream.of(start.args().isEmpty() ? "" : "args", start.stdin().isEmpty() ? "" : "stdin",
        start.env().isEmpty() ? "" : "env", start.childrenRecorded() ? "children recorded" : "")
        .filter(feature -> !feature.isEmpty()).toList();
  }

  /** Of the trace and of its cases. */
  private static Set<String> endings(Trace trace) {
    var inCases = Step.cases(trace.steps()).stream().flatMap(it -> it.ending().stream());
    var endings = new TreeSet<String>();
    Stream.concat(trace.clauses().stream(), inCases).filter(Clause.Ends.class::isInstance)
        .forEach(ending -> endings.add("ends by " + ending.getClass().getSimpleName()));
    return endings;
  }
}
