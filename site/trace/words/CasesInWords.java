package site.trace.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import site.base.Phrases;
import site.trace.LinePattern;
import site.trace.Step.Case;
import site.trace.Step.Grade;
import site.trace.Step.Printed;

/** Says what a `one of` leaves open. */
final class CasesInWords {

  private static final int MOST_NAMED = 6;

  private CasesInWords() {}

  static List<String> tell(List<Case> cases) {
    var sentences = new ArrayList<String>();
    var allowed = cases.stream().filter(it -> it.grade() != Grade.FORBIDDEN).toList();
    if (allowed.size() > 1) {
      sentences.add(outcome(allowed).or(() -> lines(allowed)).orElseGet(() -> named(allowed)));
    }
    cases.stream().filter(it -> it.grade() == Grade.FORBIDDEN)
        .forEach(it -> sentences.add(English.code(it.name()) + " must never happen."));
    return sentences;
  }

  /** Lines that differ only in their last word: "the balance is 110 or 120". */
  private static Optional<String> outcome(List<Case> cases) {
    var lines = cases.stream().flatMap(it -> onlyLine(it).stream())
        .filter(line -> line.parts().size() == 1 && line.holes().isEmpty())
        .map(line -> withoutMain(line.literals())).toList();
    if (lines.size() < cases.size()) {
      return Optional.empty();
    }
    var heads = lines.stream().map(line -> line.substring(0, Math.max(0, line.lastIndexOf(' '))))
        .distinct().toList();
    if (heads.size() != 1 || !heads.getFirst().matches("[a-z][a-z -]* (is|are|was|were)")) {
      return Optional.empty();
    }
    var values = lines.stream().map(line -> line.substring(line.lastIndexOf(' ') + 1)).distinct().toList();
    return Optional.of("The " + heads.getFirst() + " " + Phrases.or(values) + ".");
  }

  private static Optional<String> lines(List<Case> cases) {
    var lines = cases.stream().filter(it -> it.name().isEmpty()).flatMap(it -> onlyLine(it).stream())
        .map(English::line).toList();
    if (lines.size() < cases.size()) {
      return Optional.empty();
    }
    var shown = new ArrayList<>(lines.stream().limit(MOST_NAMED).toList());
    if (lines.size() > MOST_NAMED) {
      shown.add("one of " + (lines.size() - MOST_NAMED) + " more");
    }
    return Optional.of("It prints " + Phrases.or(shown) + ".");
  }

  /** The names of the cases, with their grades and endings. */
  private static String named(List<Case> cases) {
    return "One of these happens: " + Phrases.or(cases.stream().map(CasesInWords::named).toList()) + ".";
  }

  private static String named(Case it) {
    var name = it.name().isEmpty() ? onlyLine(it).map(English::line).orElse("any lines") : it.name();
    var remarks = new ArrayList<String>();
    if (it.grade() == Grade.INTERESTING) {
      remarks.add("which may surprise");
    }
    it.ending().ifPresent(ending -> remarks.add(ClausesInWords.ending(ending)));
    return name + (remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")");
  }

  private static Optional<LinePattern> onlyLine(Case it) {
    return it.children().size() == 1 && it.children().getFirst() instanceof Printed line
        && it.ending().isEmpty()
        ? Optional.of(line.pattern())
        : Optional.empty();
  }

  private static String withoutMain(String line) {
    return line.startsWith("main: ") ? line.substring("main: ".length()) : line;
  }
}
