package site.weave;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The threads of a page, and which of the theme's colours each has: the same one in every transcript of the page.
 *
 * <p>They are numbered by name, not as they come: which thread prints first may differ from build to build. The main
 * thread has no colour.
 */
record Threads(Map<String, Integer> numbers) {

  static final int COLOURS = 7;

  static Threads of(Stream<String> names) {
    var numbers = new TreeMap<String, Integer>();
    var coloured = names.filter(n -> !n.equals("main") && !n.isEmpty()).sorted().distinct().toList();
    for (var i = 0; i < coloured.size(); i++) {
      numbers.put(coloured.get(i), 1 + i % COLOURS);
    }
    return new Threads(numbers);
  }

  /** The class that gives the thread its colour: t1 to t7, t0 for main and for what no thread printed. */
  String colour(String name) {
    return "t" + numbers.getOrDefault(name, 0);
  }
}
