///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION What a full queue and an empty one answer, in four ways each.
import static java.util.concurrent.TimeUnit.MILLISECONDS;

// tag::body[]
final BlockingQueue<String> tray = new ArrayBlockingQueue<>(1);

void main() {
  tray.add("bun"); // <1>
  probe("a full tray, add", () -> tray.add("roll"));
  probe("a full tray, offer", () -> tray.offer("roll"));
  probe("a full tray, offer for 50 ms",
    () -> timed(() -> tray.offer("roll", 50, MILLISECONDS)));
  probe("a full tray has room for", tray::remainingCapacity);
  probe("what was on it is", tray::remove); // <2>
  probe("an empty tray, remove", tray::remove);
  probe("an empty tray, poll", tray::poll);
  probe("an empty tray, poll for 50 ms",
    () -> timed(() -> tray.poll(50, MILLISECONDS)));
  probe("an empty tray, peek", tray::peek);
  probe("nothing, offered", () -> tray.offer(null)); // <3>
}

void probe(String what, Callable<?> call) {
  try {
    IO.println("main: " + what + ": " + call.call());
  } catch (Exception e) {
    IO.println("main: " + what + ": " + e.getClass().getSimpleName());
  }
}
// end::body[]

/** What it answers, and how long it took to. */
String timed(Callable<?> call) throws Exception {
  long began = System.nanoTime();
  var answer = call.call();
  return answer + " after " + (System.nanoTime() - began) / 1_000_000 + " ms";
}
