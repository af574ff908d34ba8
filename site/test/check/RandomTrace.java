package site.test.check;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes small traces of all blocks and clauses, as text. */
final class RandomTrace {

  private static final List<String> PATTERNS = List.of(
      "a", "b", "a", "b", "c", "<_>", "<x>", "<y>", "<x> <y>", "<n:1..2>", "<n>", "v <x>",
      "v <n:1..2>", "<_:text>a",
          "<x><z>");

  private final RandomGenerator random;
  private final List<String> lines = new ArrayList<>();
  private int budget;
  private int cases;
  private boolean errors;

  private RandomTrace(RandomGenerator random) {
    this.random = random;
    this.budget = 2 + random.nextInt(6);
    this.errors = random.nextInt(3) == 0;
  }

  static List<String> of(RandomGenerator random) {
    var trace = new RandomTrace(random);
    do {
      trace.item(0, "");
    } while (trace.budget > 0 && random.nextInt(4) > 0);
    trace.clauses();
    return trace.lines;
  }

  private void items(int depth, String loop) {
    do {
      item(depth, loop);
    } while (budget > 0 && random.nextInt(2) == 0);
  }

  private void item(int depth, String loop) {
    int kind = depth > 2 || budget < 2 ? random.nextInt(5) : random.nextInt(14);
    switch (kind) {
      case 0, 1, 2, 3 -> line(depth, loop, "");
      case 4 -> add(depth, random.nextInt(3) == 0 ? "..." : "> a");
      case 5 -> block(depth, "any order", loop);
      case 6, 7 -> lanes(depth, loop);
      case 8 -> speakers(depth, loop);
      case 9, 10 -> oneOf(depth, loop);
      case 11 -> block(depth, pick("repeat", "repeat 2", "repeat 1..2", "repeat 0..2", "repeat"), loop);
      case 12 -> block(depth, "optional", loop);
      default -> block(depth, "together", loop);
    }
  }

  private void block(int depth, String head, String loop) {
    add(depth, head);
    items(depth + 1, loop);
  }

  private void line(int depth, String loop, String speaker) {
    budget--;
    var pattern = PATTERNS.get(random.nextInt(PATTERNS.size()));
    if (!loop.isEmpty() && random.nextInt(2) == 0) {
      pattern = "<" + loop + "> " + pattern;
    }
    add(depth, (errors && random.nextInt(3) == 0 ? "! " : "> ") + speaker + pattern);
  }

  private void lanes(int depth, String loop) {
    add(depth, "interleaved");
    if (random.nextInt(3) == 0) {
      loops(depth + 1);
      return;
    }
    int count = 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      switch (random.nextInt(4)) {
        case 0 -> lane(depth, pick("lane", "lane", "lane t1", "lane t2"), loop);
        case 1 -> lane(depth, pick("lane for i in 1..2", "lane t<i> for i in 1..2"), "i");
        default -> lane(depth, "lane", loop);
      }
    }
  }

  /** Lanes of one loop differ by their cases, those of the other may change places. */
  private void loops(int depth) {
    add(depth, "lane for i in 1..2");
    oneOf(depth + 1, "");
    if (random.nextInt(2) == 0) {
      oneOf(depth + 1, "");
    }
    add(depth, "lane for j in 1..2");
    line(depth + 1, "", "");
  }

  private void lane(int depth, String head, String loop) {
    add(depth + 1, head);
    items(depth + 2, loop);
  }

  private void speakers(int depth, String loop) {
    add(depth, "interleaved");
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      line(depth + 1, loop, pick("p: ", "q: ", "<x>: "));
    }
  }

  private void oneOf(int depth, String loop) {
    add(depth, "one of");
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      if (random.nextInt(3) == 0) {
        line(depth + 1, loop, "");
      } else {
        add(depth + 1, "case k" + cases++ + (random.nextInt(8) == 0 ? " (forbidden)" : ""));
        items(depth + 2, loop);
      }
    }
  }

  private void clauses() {
    if (random.nextInt(4) == 0) {
      add(0, pick(
          "where x == y", "where n == 1", "where x != y", "where sum(n) <= 2", "where distinct(n)",
          "where distinct(x)",
          "where values(x) < 2", "where count(x) != 1", "where max(n) == 2", "where sum(n) == 3 and x == y"));
    }
    if (random.nextInt(4) == 0) {
      add(0, pick(
          "each x == y", "each n == 1", "each x != y", "each n == i", "each n != x", "each y == z",
          "each x == i"));
    }
    if (random.nextInt(8) == 0) {
      add(0, "before");
      add(1, pick("> a", "> <x> <y>", "> v <x>", "> <x>"));
      add(1, pick("> b", "> <y> <x>", "> v <x>", "> <x>"));
    }
    if (random.nextInt(12) == 0) {
      add(0, "never");
      add(1, pick("> c", "! a"));
    }
  }

  private String pick(String... some) {
    return some[random.nextInt(some.length)];
  }

  private void add(int depth, String text) {
    lines.add("  ".repeat(depth) + text);
  }
}
