///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Hangs on purpose: the only cook waits for a task that only he could do.

// tag::body[]
void main() throws Exception {
  var cook = Thread.ofPlatform().name("cook").factory();
  try (var kitchen = Executors.newFixedThreadPool(1, cook)) {
    var dinner = kitchen.submit(() -> {
      IO.println("cook: starts the dinner, orders a soup");
      var soup = kitchen.submit(() -> "soup");
      return soup.get() + " and noodles"; // <1>
    });
    IO.println("main: gets " + dinner.get());
  }
}
// end::body[]
