///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION How long a Python thread keeps the interpreter lock, in time and in steps, and who is next.
//DEPS org.graalvm.polyglot:polyglot:25.2.4
//DEPS org.graalvm.python:python-language:25.2.4
//DEPS org.graalvm.python:python-resources:25.2.4
//DEPS org.graalvm.truffle:truffle-runtime:25.2.4
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
import org.graalvm.polyglot.Context;

// tag::body[]
static final String TURNS = """
    import sys, time

    class Turn:
      def __init__(self, name):
        self.name, self.steps = name, 0
        self.began = time.monotonic()

    turns = [Turn('main')]

    def spin(name):
      while len(turns) < 31:
        turn = turns[-1]
        if turn.name == name:
          turn.steps += 1            # <1>
        else:
          turns.append(Turn(name))   # <2>
    """;

void main() throws InterruptedException {
  try (var python = python()) {
    var spin = python.getBindings("python").getMember("spin");
    var spinners = Stream.of("ann", "bob", "cid").map(name ->
        Thread.ofPlatform().name(name)
            .start(() -> spin.executeVoid(name))).toList();
    for (var spinner : spinners) {
      spinner.join();
    }
    IO.println("main: interval is said to be "
        + python.eval("python", "sys.getswitchinterval()") + " s");
    IO.println("main: half of the turns last over "
        + python.eval("python", "middle(millis())") + " ms");
    IO.println("main: half of the turns have over "
        + python.eval("python", "middle(steps())") + " steps");
    IO.println("main: next was who waited longest in "
        + python.eval("python", "in_rotation()") + " of 18");
  }
}
// end::body[]

/** The first turns see the threads start. */
static final String MEASURES = """
    def settled(): return turns[11:]
    def middle(values): return int(sorted(values)[len(values) // 2])
    def steps(): return [turn.steps for turn in settled()]
    def millis():
      return [1000 * (b.began - a.began) for a, b in zip(settled(), settled()[1:])]
    def in_rotation():
      return sum(a.name != c.name for a, c in zip(settled(), settled()[2:]))
    """;

Context python() {
  var python = Context.newBuilder("python").option("engine.WarnInterpreterOnly", "false").build();
  python.eval("python", TURNS);
  python.eval("python", MEASURES);
  return python;
}
