package site.infer;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a trace with what is indented under it.
 *
 * @param above the comments and empty lines before it, without indentation
 */
record Item(List<String> above, String text, List<Item> children) {

  /** All that a file says. @param below comments after the last item */
  record Source(List<Item> items, List<String> below) {

    List<String> lines() {
      var lines = new ArrayList<String>();
      items.forEach(item -> item.write(0, lines));
      lines.addAll(below);
      while (!lines.isEmpty() && lines.getFirst().isEmpty()) {
        lines.removeFirst();
      }
      return List.copyOf(lines);
    }
  }

  static Item of(String text) {
    return new Item(List.of(), text, List.of());
  }

  static Item of(String text, List<Item> children) {
    return new Item(List.of(), text, children);
  }

  Item above(List<String> lines) {
    return new Item(lines, text, children);
  }

  Item holding(List<Item> others) {
    return new Item(above, text, others);
  }

  boolean isPrinted() {
    return text.startsWith(">") || text.startsWith("!");
  }

  /** @param lines of a well-formed trace */
  static Source read(List<String> lines) {
    var open = new ArrayList<>(List.of(new Item(List.of(), "", new ArrayList<>())));
    var above = new ArrayList<String>();
    for (var line : lines) {
      var text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        above.add(text);
      } else {
        int level = Math.min((line.length() - line.stripLeading().length()) / 2, open.size() - 1);
        while (open.size() > level + 1) {
          open.removeLast();
        }
        var item = new Item(List.copyOf(above), line.stripLeading(), new ArrayList<>());
        open.getLast().children.add(item);
        open.add(item);
        above.clear();
      }
    }
    return new Source(open.getFirst().children, List.copyOf(above));
  }

  private void write(int level, List<String> lines) {
    above.forEach(line -> lines.add(line.isEmpty() ? "" : "  ".repeat(level) + line));
    lines.add("  ".repeat(level) + text);
    children.forEach(child -> child.write(level + 1, lines));
  }

  /** Of the file's lines that are neither empty nor comments. */
  int size() {
    return 1 + children.stream().mapToInt(Item::size).sum();
  }
}
