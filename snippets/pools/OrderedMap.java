///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION At most two at a time, results in the order of the input.

// tag::body[]
void main() {
  Stream.of("ann", "bob", "cid")
    .gather(Gatherers.mapConcurrent(2, this::cook)) // <1>
    .forEach(dish -> IO.println("main: gets " + dish));
}

String cook(String who) {
  Thread.currentThread().setName(who);
  IO.println(who + ": begins");
  sleep(who.equals("ann") ? 300 : 60);
  IO.println(who + ": is done");
  return who + "'s dish";
}
// end::body[]

void sleep(int millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts a cook", e);
  }
}
