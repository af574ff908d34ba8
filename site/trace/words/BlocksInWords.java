package site.trace.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import site.base.Phrases;
import site.trace.Step;
import site.trace.Step.Printed;

/** What the blocks of a trace leave open: orders, choices, numbers of rounds, gaps. */
final class BlocksInWords {

  private static final int MOST_NAMED = 4;

  private final List<String> sentences = new ArrayList<>();

  private BlocksInWords() {}

  static List<String> tell(List<Step> steps) {
    var words = new BlocksInWords();
    words.sequence(steps);
    return words.sentences;
  }

  private void sequence(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) instanceof Step.Gap) {
        gap(i > 0 ? last(steps.get(i - 1)) : Optional.empty(),
            i + 1 < steps.size() ? first(steps.get(i + 1)) : Optional.empty());
      } else {
        block(steps.get(i));
      }
    }
  }

  private void gap(Optional<String> before, Optional<String> after) {
    var where = before.isPresent() && after.isPresent() ? "between " + before.get() + " and " + after.get()
        : before.map(line -> "after " + line).or(() -> after.map(line -> "before " + line)).orElse("");
    sentences.add(where.isEmpty() ? "Any lines may come." : English.capital(where) + " any lines may come.");
  }

  private void block(Step step) {
    switch (step) {
      case Printed _, Step.Gap _ -> { }
      case Step.AnyOrder(_, var children) -> anyOrder(children);
      case Step.Interleaved interleaved -> {
        sentences.add(LanesInWords.tell(interleaved));
        interleaved.lanes().forEach(lane -> sequence(lane.children()));
      }
      case Step.OneOf(_, var cases) -> {
        sentences.addAll(CasesInWords.tell(cases));
        cases.forEach(it -> sequence(it.children()));
      }
      case Step.Repeat(_, var least, var most, var children) -> repeat(least, most, children);
      case Step.Maybe(_, var children) -> {
        sentences.add(subject(children) + " may be missing.");
        sequence(children);
      }
      case Step.Together(_, var children) -> {
        together(children);
        sequence(children);
      }
    }
  }

  private void anyOrder(List<Step> children) {
    var named = new ArrayList<>(children.stream().limit(MOST_NAMED).map(BlocksInWords::span).toList());
    if (children.size() > MOST_NAMED) {
      named.add(children.size() - MOST_NAMED + " more");
    }
    boolean blocks = children.stream().anyMatch(child -> lines(List.of(child)).size() > 1);
    if (children.size() > 1) {
      sentences.add(English.capital(Phrases.and(named)) + " come in "
          + (children.size() == 2 ? "either" : "any")
          + " order"
          + (blocks ? ", none of them interrupted." : "."));
    }
    // It has been said already that nothing comes between the lines of a critical section.
    children.forEach(child ->
        sequence(child instanceof Step.Together(_, var inner) ? inner : List.of(child)));
  }

  private void repeat(int least, int most, List<Step> children) {
    if (most == Step.Repeat.ANY_NUMBER) {
      sentences.add(subject(children) + " comes any number of times, also never.");
    } else if (least != most) {
      sentences.add(subject(children) + " comes " + least + " to " + most + " times.");
    }
    sequence(children);
  }

  private void together(List<Step> children) {
    var lines = lines(children);
    if (lines.size() > 1) {
      sentences.add("No other line comes between " + lines.getFirst() + " and " + lines.getLast() + ".");
    }
  }

  /** The beginning of a sentence: the line, or from the first line to the last. */
  private static String subject(List<Step> steps) {
    var lines = lines(steps);
    return switch (lines.size()) {
      case 0 -> "The part without lines";
      case 1 -> English.capital(lines.getFirst());
      default -> "The part from " + lines.getFirst() + " to " + lines.getLast();
    };
  }

  private static String span(Step step) {
    var lines = lines(List.of(step));
    return lines.isEmpty() ? "any lines"
        : lines.size() == 1 ? lines.getFirst() : lines.getFirst() + " to " + lines.getLast();
  }

  private static Optional<String> first(Step step) {
    return lines(List.of(step)).stream().findFirst();
  }

  private static Optional<String> last(Step step) {
    return lines(List.of(step)).reversed().stream().findFirst();
  }

  static List<String> lines(List<Step> steps) {
    return printed(steps).map(line -> English.line(line.pattern())).toList();
  }

  static Stream<Printed> printed(List<Step> steps) {
    return Step.all(steps).stream().filter(Printed.class::isInstance).map(Printed.class::cast);
  }
}
