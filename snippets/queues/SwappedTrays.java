///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION A full tray against an empty one, three times, with two trays in all.

// tag::body[]
final Exchanger<List<String>> hatch = new Exchanger<>();
final Set<List<String>> trays = Collections.synchronizedSet(
  Collections.newSetFromMap(new IdentityHashMap<>())); // <1>

void main() throws InterruptedException {
  var ann = Work.start("ann", () -> {
    List<String> tray = new ArrayList<>();
    for (int round = 1; round <= 3; round++) {
      tray.add("bun " + round);
      tray.add("roll " + round);
      say("gives " + tray);
      tray = hatch.exchange(tray); // <2>
      trays.add(tray);
      say("gets " + tray);
    }
  });
  var bob = Work.start("bob", () -> {
    List<String> tray = new ArrayList<>();
    for (int round = 1; round <= 3; round++) {
      tray = hatch.exchange(tray);
      trays.add(tray);
      say("eats " + tray);
      tray.clear(); // <3>
    }
  });
  ann.join();
  bob.join();
  IO.println("main: trays, " + trays.size());
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
