package site.weave;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The threads of a page, and which of the theme's colours each has: the same one in every transcript of the
 * page.
 *
 * <p>Threads that print in the most transcripts come first, then threads are sorted by name, not by which one
 * prints first in a run: that may differ from build to build. The main thread has no colour.
 */
record Threads(Map<String, Integer> numbers) {

  private static final int COLOURS = 7;

  /** @param transcripts the names of the threads of each transcript */
  static Threads of(List<Set<String>> transcripts) {
    var counts = transcripts.stream().flatMap(Set::stream)
        .filter(name -> !name.equals("main") && !name.isEmpty())
        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    var names = counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).toList();
    var numbers = new HashMap<String, Integer>();
    for (var i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), 1 + i % COLOURS);
    }
    return new Threads(numbers);
  }

  /** The CSS class for the thread's colour: t1 to t7; t0 for main and for lines that no thread printed. */
  String colour(String name) {
    return "t" + numbers.getOrDefault(name, 0);
  }
}
