package site.weave;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import site.book.Checked;
import site.book.Coverage;
import site.trace.Step;

/** How many orders of its lines a trace allows, and how many of them came up. */
final class OrdersSeen {

  private static final BigInteger BILLION = BigInteger.TEN.pow(9);

  private OrdersSeen() {}

  /** Empty if there is nothing to compare. */
  static Optional<String> sentence(Checked checked) {
    var coverage = checked.coverage();
    var word = word(checked.snippet().trace().steps());
    var right = coverage.right().orElse(BigInteger.ZERO);
    if (coverage.runs() < 2) {
      return right.compareTo(BigInteger.ONE) > 0
          ? Optional.of(right(right, word) + "; this is one of them.") : Optional.empty();
    }
    return Optional.of(switch (right.compareTo(BigInteger.ONE)) {
      case -1 -> seen(coverage, word);
      case 0 -> "One " + word + " is right, and all " + coverage.runs() + " runs kept to it.";
      default -> right(right, word) + ", " + seen(coverage, right) + " in " + coverage.runs() + " runs.";
    });
  }

  /** If a trace leaves open which lines are printed, its runs differ in more than their order. */
  private static String word(List<Step> steps) {
    return Step.all(steps).stream().allMatch(step -> switch (step) {
      case Step.OneOf _, Step.Maybe _, Step.Gap _ -> false;
      case Step.Repeat(_, var least, var most, _) -> least == most;
      case Step.Printed _, Step.AnyOrder _, Step.Interleaved _, Step.Together _ -> true;
    }) ? "order" : "way";
  }

  private static String seen(Coverage coverage, String word) {
    return coverage.seen() == 1
        ? "All " + coverage.runs() + " runs went the same way."
        : grouped(coverage.seen()) + " different " + word + "s were seen in " + coverage.runs() + " runs.";
  }

  private static String seen(Coverage coverage, BigInteger right) {
    var all = right.equals(BigInteger.valueOf(coverage.seen()));
    return all ? coverage.seen() == 2 ? "both were seen" : "all of them were seen"
        : coverage.seen() == 1 ? "one was seen" : grouped(coverage.seen()) + " were seen";
  }

  private static String right(BigInteger right, String word) {
    return (right.compareTo(BILLION) > 0 ? "More than a billion" : grouped(right)) + " " + word
        + "s are right";
  }

  private static String grouped(Number number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
