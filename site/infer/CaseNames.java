package site.infer;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names that end in a number, such as those of workers. */
final class CaseNames {

  private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{0,9})");

  /** Numeric order: worker-2 before worker-10. */
  static final Comparator<String> NATURAL = Comparator.comparing(CaseNames::stem)
      .thenComparing(CaseNames::number);

  private CaseNames() {}

  static String stem(String name) {
    return part(name, 1);
  }

  private static BigInteger number(String name) {
    var digits = part(name, 2);
    return digits.isEmpty() ? BigInteger.ONE.negate() : new BigInteger(digits);
  }

  private static String part(String name, int group) {
    var parts = NUMBERED.matcher(name);
    return parts.matches() ? parts.group(group) : name;
  }

  /** Whether the names are one stem with consecutive numbers. */
  static boolean areCounted(List<String> names) {
    return IntStream.range(0, names.size()).allMatch(i -> stem(names.get(i)).equals(stem(names.getFirst()))
        && number(names.get(i)).signum() >= 0
        && names.get(i).equals(stem(names.getFirst()) + number(names.getFirst()).add(BigInteger.valueOf(i))));
  }
}
