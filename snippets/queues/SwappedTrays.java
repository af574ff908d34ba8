///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION A full tray against an empty one, three times, with two trays in all.

// tag::body[]
final Exchanger<List<String>> hatch = new Exchanger<>();

void main() {
  Work.start("ann", () -> {
    List<String> tray = new ArrayList<>();
    for (int round = 1; round <= 3; round++) {
      tray.add("bun " + round);
      tray.add("roll " + round);
      say("gives " + tray);
      tray = hatch.exchange(tray); // <1>
      say("gets " + tray);
    }
  });
  Work.start("bob", () -> {
    List<String> tray = new ArrayList<>();
    for (int round = 1; round <= 3; round++) {
      tray = hatch.exchange(tray);
      say("eats " + tray);
      tray.clear(); // <2>
    }
  });
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
