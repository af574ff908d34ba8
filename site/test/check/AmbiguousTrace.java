package site.test.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A trace of at most 100 lines that can be matched in very many ways, and the 200 lines that it is checked
 * against.
 */
record AmbiguousTrace(String name, List<String> trace, List<String> printed) {

  private static final int LINES = 200;

  static Stream<AmbiguousTrace> all() {
    return Stream.of(
        lanes("free rounds of two cases in each of four lanes", 4, """
            repeat
              one of
                case a
                  > a <_:int>
                case b
                  > <_>
                  > b <_:int>
            """, i -> i % 2 == 0 ? "a " + i : "b " + i),
        lanes("free lines in four lanes", 4, """
            repeat
              one of
                > <_:text>
                > <_:text> <_:text>
            """, i -> "word word " + i),
        lanes("names in eight lanes", 8, """
            repeat
              > <w> takes <n:int>
              > <w> puts <n>
            """, i -> "w takes " + i),
        lanes("names in eight lanes, which are ended in another order", 8, """
            repeat
              > <w> takes <n:int>
              > <w> puts <n>
            """, i -> i < LINES / 2 ? "w takes " + i % 8 : "w puts " + i % 8),
        lanes("two free loops in ten lanes", 10, """
            repeat
              > a
            repeat
              > a
            repeat
              > a
            """, _ -> "a"),
        lanes("critical sections", 6, """
            repeat
              together
                repeat
                  > in <_>
                optional
                  > in <n:int>
            """, i -> "in " + i),
        lanes("a name in each of 40 lanes", 40, """
            > begin <n:int>
            > <n> <m:int>
            > <m>
            """, i -> i % 3 == 0 ? "begin " + i : i + " " + i),
        new AmbiguousTrace("five texts in one pattern", List.of(
            "repeat", "  > <a:text> <b:text> <c:text> <d:text> <e:text>", "where count(a) > 1"),
            printed(_ -> words(100))),
        new AmbiguousTrace("five texts that are forgotten", List.of(
            "repeat", "  > <_:text> <_:text> <_:text> <_:text> <_:text>end"), printed(_ -> words(400))),
        new AmbiguousTrace("a condition on the parts of a text", List.of(
            "repeat", "  > <a:text> <b:text> <c:text>", "  > <a> <b:text>", "each a != b", "each b != c"),
            printed(_ -> words(60))),
        new AmbiguousTrace("never, with five texts",
            List.of("...", "never", "  > <a:text> <b:text> <a> <b> <a>!"),
            printed(_ -> words(300))),
        new AmbiguousTrace("before, with three texts",
            List.of("...", "before", "  > <a:text> <b:text> <c:text>",
            "  > <a> <c:text> <b:text>"), printed(_ -> words(60))),
        new AmbiguousTrace("names in any order", Stream.concat(Stream.of("any order"),
            IntStream.range(0, 98).mapToObj(i -> "  > <n%d:int>".formatted(i))).collect(
                Collectors.collectingAndThen(Collectors.toList(), lines -> {
                  var all = new ArrayList<>(lines);
                  all.add("where " + IntStream.range(1, 98).mapToObj(i -> "n%d != n0".formatted(i))
                      .collect(Collectors.joining(" and ")));
                  return all;
                })), printed(i -> "" + i)),
        new AmbiguousTrace("optional lines", Stream.concat(IntStream.range(0, 49).boxed().flatMap(_ ->
            Stream.of("optional", "  > <_> <_:text>")), Stream.of("...")).toList(), printed(i -> "a " + i)),
        new AmbiguousTrace("optional names", IntStream.range(0, 50).boxed().flatMap(i ->
            Stream.of("optional", "  > <a" + i + "> <_:text>")).toList(), printed(i -> "a " + i)),
        new AmbiguousTrace("gaps", IntStream.range(0, 50).boxed().flatMap(i ->
            Stream.of("...", "> a <_> <x" + i + ":int>")).toList(), printed(i -> "a b " + i)),
        new AmbiguousTrace("loops in loops", IntStream.range(0, 30).boxed().flatMap(i ->
            Stream.of("  ".repeat(i) + "repeat", "  ".repeat(i + 1) + "> <_:text>")).toList(),
                printed(i -> "a " + i)),
        new AmbiguousTrace("cases whose order counts", List.of(
            "interleaved", "  lane for i in 1..4", "    repeat", "      one of", "        case a",
            "          > <_>",
            "        case b", "          > <_>", "        case c", "          > x",
            "          > <_>", "seen a"),
            printed(_ -> "x")));
  }

  private static AmbiguousTrace lanes(String name, int count, String body, IntFunction<String> printed) {
    var lines = new ArrayList<>(List.of("interleaved", "  lane for i in 1.." + count));
    body.lines().map(line -> "    " + line).forEach(lines::add);
    return new AmbiguousTrace(name, lines, printed(printed));
  }

  private static List<String> printed(IntFunction<String> line) {
    return IntStream.range(0, LINES).mapToObj(line).toList();
  }

  private static String words(int count) {
    return String.join(" ", IntStream.range(0, count).mapToObj(i -> "w" + i % 7).toList());
  }
}
