package site.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import site.trace.Output;

/** A part of a trace that is being inferred, with the events that it was inferred from. */
sealed interface TraceDraft {

  record Printed(Output stream, List<Part> pattern, List<RunEvent> seen) implements TraceDraft {}

  /** @param comment a question to the author; may be empty */
  record Block(String head, String comment, List<TraceDraft> children) implements TraceDraft {}

  /** A line of the trace that no event stands for, as the ending of a case. */
  record Other(String text) implements TraceDraft {}

  static Block block(String head, List<TraceDraft> children) {
    return new Block(head, "", children);
  }

  static Printed printed(List<RunEvent> same) {
    var first = same.getFirst();
    return new Printed(first.stream(), first.pattern(), same);
  }

  /** What it says, but for the names: drafts of the same text can be one. */
  default String text() {
    return switch (this) {
      case Printed(var stream, var pattern, _) -> text(stream, pattern);
      case Block(var head, _, var children) -> head + children.stream().map(TraceDraft::text).toList();
      case Other(var text) -> text;
    };
  }

  static String text(Output stream, List<Part> pattern) {
    return (stream == Output.OUT ? "> " : "! ") + text(pattern);
  }

  /** The pattern, but for names. */
  static String text(List<Part> pattern) {
    return pattern.stream().map(part -> switch (part) {
      case Part.Text text -> text.escaped();
      case Part.Hole(_, var type, _) -> "<:" + type + ">";
      case Part.LoopValue(var name) -> "<" + name + ">";
    }).collect(Collectors.joining());
  }

  /** Lines of the trace. */
  static int size(List<TraceDraft> drafts) {
    return drafts.stream().mapToInt(draft -> draft instanceof Block block ? 1 + size(block.children()) : 1).sum();
  }

  static List<Printed> lines(List<TraceDraft> drafts) {
    return drafts.stream().<Printed>mapMulti((draft, each) -> {
      switch (draft) {
        case Printed line -> each.accept(line);
        case Block block -> lines(block.children()).forEach(each);
        case Other _ -> { }
      }
    }).toList();
  }

  /** One draft instead of several of the same text. */
  static TraceDraft merged(List<TraceDraft> same) {
    return switch (same.getFirst()) {
      case Printed(var stream, var pattern, _) -> new Printed(
          stream, pattern, same.stream().flatMap(draft -> ((Printed) draft).seen().stream()).toList());
      case Block(var head, var comment, _) -> new Block(
          head, comment, mergedLists(same.stream().map(draft -> ((Block) draft).children()).toList()));
      case Other other -> other;
    };
  }

  static List<TraceDraft> mergedLists(List<List<TraceDraft>> same) {
    return IntStream.range(0, same.getFirst().size())
        .mapToObj(i -> merged(same.stream().map(list -> list.get(i)).toList())).toList();
  }

  /** Writes what comes again and again as a {@code repeat}. */
  static List<TraceDraft> folded(List<TraceDraft> drafts) {
    var folded = new ArrayList<TraceDraft>();
    for (int i = 0; i < drafts.size(); ) {
      int length = 1;
      while (length <= (drafts.size() - i) / 2 && rounds(drafts, i, length) < (length == 1 ? 3 : 2)) {
        length++;
      }
      int rounds = length <= (drafts.size() - i) / 2 ? rounds(drafts, i, length) : 1;
      if (rounds == 1) {
        folded.add(drafts.get(i++));
      } else {
        int from = i;
        int size = length;
        var bodies = IntStream.range(0, rounds)
            .mapToObj(round -> drafts.subList(from + round * size, from + (round + 1) * size)).toList();
        folded.add(block("repeat " + rounds, mergedLists(bodies)));
        i += rounds * length;
      }
    }
    return folded;
  }

  private static int rounds(List<TraceDraft> drafts, int from, int length) {
    int same = from;
    while (same + length < drafts.size() && drafts.get(same).text().equals(drafts.get(same + length).text())) {
      same++;
    }
    return (same - from) / length + 1;
  }
}
