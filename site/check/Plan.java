package site.check;

import java.util.List;
import java.util.stream.Stream;
import site.trace.Clause.Where;
import site.trace.Trace;

/**
 * A trace prepared for matching.
 *
 * @param whole the scope of the whole trace
 * @param scalars slots of single values that a `where` uses
 * @param atEnd conditions that no single line decides: on lists, on how long the run took
 * @param chooses whether the cases that a match takes are asked for
 */
record Plan(Trace trace, Node top, Scope whole, List<Slot> scalars, List<Where> atEnd, boolean chooses) {

  /** Every `one of`, in the order of the file. */
  List<Node.Choice> choices() {
    return all(top).filter(Node.Choice.class::isInstance).map(Node.Choice.class::cast).toList();
  }

  /** Every line, in the order of the file. */
  List<Node.Printed> lines() {
    return all(top).filter(Node.Printed.class::isInstance).map(Node.Printed.class::cast).toList();
  }

  private static Stream<Node> all(Node node) {
    var inner = switch (node) {
      case Node.Choice choice -> choice.alternatives().stream().map(Node.Alternative::body);
      case Node.Seq seq -> seq.items().stream();
      case Node.Any any -> any.children().stream();
      case Node.Lanes lanes -> lanes.lanes().stream();
      case Node.Lane lane -> Stream.of(lane.body());
      case Node.Repeat repeat -> Stream.of(repeat.body());
      case Node.Maybe maybe -> Stream.of(maybe.body());
      case Node.Together together -> Stream.of(together.body());
      case Node.Printed _, Node.Gap _, Node.End _ -> Stream.<Node>empty();
    };
    return Stream.concat(Stream.of(node), inner.flatMap(Plan::all));
  }
}
