package site.trace.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import site.base.Nearest;
import site.trace.Clause.Ends;
import site.trace.Keyword;
import site.trace.Step.Case;
import site.trace.Step.Grade;
import site.trace.read.TraceTree.Entry;

/** Reads what stands under `one of`: lines and cases. */
final class CaseReader {

  private static final Pattern CASE = Pattern.compile("([^()]*?)\\s*(?:\\(([^()]*)\\))?");

  private final StepReader steps;
  private final TraceProblems problems;

  CaseReader(StepReader steps, TraceProblems problems) {
    this.steps = steps;
    this.problems = problems;
  }

  /** @param last whether this block is the trace's last item: then its cases may say how the run ends */
  List<Case> read(Entry block, boolean last) {
    if (block.children().isEmpty()) {
      problems.add(block.line(), "`one of` is empty", "indent lines or cases under it");
    }
    var cases = new ArrayList<Case>();
    var names = new HashSet<String>();
    for (var child : block.children()) {
      problems.read(child, false, () -> cases.add(alternative(child, last, names)));
    }
    return cases;
  }

  private Case alternative(Entry child, boolean last, Set<String> names) {
    if (child.is(Keyword.Block.CASE)) {
      return named(child, last, names);
    }
    if (!child.isPrinted() && !child.isGap()) {
      var keyword = child.keyword().orElseThrow(() -> UnknownWord.in(child.text()));
      throw new Mistake(
          "`" + keyword.word() + "` cannot stand directly under `one of`", "put it into a `case NAME`");
    }
    return new Case(child.line(), "", Grade.EXPECTED, steps.steps(List.of(child)), Optional.empty());
  }

  private Case named(Entry entry, boolean last, Set<String> names) {
    var children = entry.children();
    boolean ends = last && !children.isEmpty() && isEnding(children.getLast());
    var items = ends
        ? steps.steps(children.subList(0, children.size() - 1))
        : steps.children(entry);
    var ending = ends
        ? problems.read(children.getLast(), Optional.<Ends>empty(), () -> steps.ending(children.getLast()))
        : Optional.<Ends>empty();
    var parts = CASE.matcher(Keyword.Block.CASE.after(entry.text()));
    if (!parts.matches() || parts.group(1).isEmpty()) {
      throw new Mistake(
          "not the name of a case: " + Keyword.Block.CASE.after(entry.text()),
          "write case NAME or case NAME (interesting), the name without parentheses");
    }
    if (!names.add(parts.group(1))) {
      throw new Mistake("a second case of the name: " + parts.group(1), "give it another name");
    }
    return new Case(entry.line(), parts.group(1), grade(parts.group(2)), items, ending);
  }

  private static boolean isEnding(Entry entry) {
    return entry.keyword().filter(Keyword.Ending.class::isInstance).isPresent();
  }

  private static Grade grade(String word) {
    if (word == null) {
      return Grade.EXPECTED;
    }
    var known = Arrays.stream(Grade.values()).map(Grade::word).toList();
    if (!known.contains(word)) {
      throw new Mistake(
          "unknown grade: " + word + Nearest.hint(word, known), "use one of " + String.join(", ", known));
    }
    return Grade.valueOf(word.toUpperCase());
  }
}
