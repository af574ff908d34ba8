package site.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import site.trace.Step;

/** Folds repeated steps into a {@code repeat}. */
final class Folding {

  private Folding() {}

  static List<Step> folded(List<Step> steps, Evidence evidence) {
    var texts = steps.stream().map(Evidence::text).toList();
    var folded = new ArrayList<Step>();
    for (int i = 0; i < steps.size(); ) {
      int length = 1;
      while (length <= (steps.size() - i) / 2 && rounds(texts, i, length) < (length == 1 ? 3 : 2)) {
        length++;
      }
      int rounds = length <= (steps.size() - i) / 2 ? rounds(texts, i, length) : 1;
      if (rounds == 1) {
        folded.add(steps.get(i++));
      } else {
        int from = i;
        int size = length;
        var bodies = IntStream.range(0, rounds)
            .mapToObj(round -> steps.subList(from + round * size, from + (round + 1) * size)).toList();
        folded.add(new Step.Repeat(evidence.number(), rounds, rounds, evidence.merged(bodies)));
        i += rounds * length;
      }
    }
    return folded;
  }

  private static int rounds(List<String> texts, int from, int length) {
    int same = from;
    while (same + length < texts.size() && texts.get(same).equals(texts.get(same + length))) {
      same++;
    }
    return (same - from) / length + 1;
  }
}
