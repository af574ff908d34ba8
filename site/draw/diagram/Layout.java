package site.draw.diagram;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import site.book.Diagram;
import site.book.Diagram.Arrow;
import site.book.Diagram.Box;
import site.draw.diagram.PlacedDiagram.Area;
import site.draw.diagram.PlacedDiagram.Point;

/** Places boxes, arrows and their words, by the layered layout of the Eclipse Layout Kernel. */
final class Layout {

  /** The distance between arrows at the same side of a box; the box grows with their number. */
  private static final double PORT = 10;

  /** The least length of the last segment of an arrow; the head takes up most of it. */
  private static final double HEAD = 14;

  private final Diagram diagram;
  private final LayoutStyle manner;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> frames = new LinkedHashMap<>();
  private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
  private final List<ElkEdge> edges = new ArrayList<>();

  private Layout(Diagram diagram, LayoutStyle manner) {
    this.diagram = diagram;
    this.manner = manner;
  }

  static PlacedDiagram of(Diagram diagram, LayoutStyle manner) {
    var layout = new Layout(diagram, manner);
    layout.options();
    diagram.boxes().forEach(layout::node);
    diagram.arrows().forEach(layout::edge);
    new RecursiveGraphLayoutEngine().layout(layout.root, new BasicProgressMonitor());
    return layout.placed();
  }

  private void options() {
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(CoreOptions.DIRECTION, manner.downward() ? Direction.DOWN : Direction.RIGHT);
    root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    root.setProperty(CoreOptions.PADDING, new ElkPadding(2));
    root.setProperty(CoreOptions.SPACING_NODE_NODE, manner.gap());
    root.setProperty(CoreOptions.SPACING_PORT_PORT, PORT);
    root.setProperty(CoreOptions.SPACING_EDGE_LABEL, 3.0);
    root.setProperty(CoreOptions.SPACING_LABEL_NODE, 4.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, manner.gap());
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, HEAD);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 0.5 * manner.gap());
    root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY_MODEL_ORDER);
    if (manner.abreast() > 0) {
      root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.COFFMAN_GRAHAM);
      root.setProperty(LayeredOptions.LAYERING_COFFMAN_GRAHAM_LAYER_BOUND, manner.abreast());
    }
  }

  private void node(Box box) {
    var node = ElkGraphUtil.createNode(box.group().isEmpty() ? root
        : frames.computeIfAbsent(box.group(), this::frame));
    node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS,
        EnumSet.of(SizeConstraint.MINIMUM_SIZE, SizeConstraint.PORTS));
    node.setProperty(CoreOptions.NODE_SIZE_MINIMUM,
        new KVector(Boxes.width(box, manner), Boxes.height(box, manner)));
    nodes.put(box.name(), node);
  }

  private ElkNode frame(String name) {
    var frame = ElkGraphUtil.createNode(root);
    frame.setProperty(CoreOptions.PADDING, new ElkPadding(manner.smallHeight() + 10, 10, 10, 10));
    frame.setProperty(CoreOptions.NODE_SIZE_MINIMUM,
        new KVector(TextWidth.width(name, manner.small()) + 20, 0));
    return frame;
  }

  private void edge(Arrow arrow) {
    var edge = ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to()));
    edges.add(edge);
    var words = LayoutStyle.wrapped(arrow.words(), manner.words(), manner.small());
    if (!words.isEmpty()) {
      var label = ElkGraphUtil.createLabel(String.join("\n", words), edge);
      label.setDimensions(
          words.stream().mapToDouble(line -> TextWidth.width(line, manner.small())).max().orElse(0) + 4,
          words.size() * manner.smallHeight());
      label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
    }
  }

  private PlacedDiagram placed() {
    return new PlacedDiagram(
        manner, root.getWidth(), root.getHeight(),
        diagram.boxes().stream().map(box -> new PlacedDiagram.PlacedBox(box, area(nodes.get(box.name()))))
            .toList(),
        frames.entrySet().stream()
            .map(frame -> new PlacedDiagram.Frame(frame.getKey(), area(frame.getValue()))).toList(),
        IntStream.range(0, edges.size()).mapToObj(i -> route(diagram.arrows().get(i), edges.get(i)))
            .toList());
  }

  private static Area area(ElkNode node) {
    var corner = corner(node.getParent());
    return new Area(corner.x() + node.getX(), corner.y() + node.getY(), node.getWidth(), node.getHeight());
  }

  /** The origin of the places in a node, which are relative to it. */
  private static Point corner(ElkNode node) {
    if (node.getParent() == null) {
      return new Point(0, 0);
    }
    var area = area(node);
    return new Point(area.x(), area.y());
  }

  private static PlacedDiagram.Route route(Arrow arrow, ElkEdge edge) {
    var corner = corner(edge.getContainingNode());
    var way = new ArrayList<Point>();
    for (var section : edge.getSections()) {
      way.add(new Point(corner.x() + section.getStartX(), corner.y() + section.getStartY()));
      section.getBendPoints()
          .forEach(bend -> way.add(new Point(corner.x() + bend.getX(), corner.y() + bend.getY())));
      way.add(new Point(corner.x() + section.getEndX(), corner.y() + section.getEndY()));
    }
    var label = edge.getLabels().stream().findFirst();
    return new PlacedDiagram.Route(
        arrow, way, label.stream().flatMap(it -> Stream.of(it.getText().split("\n"))).toList(),
        label.map(it ->
            new Area(corner.x() + it.getX(), corner.y() + it.getY(), it.getWidth(), it.getHeight()))
            .orElse(new Area(0, 0, 0, 0)));
  }
}
