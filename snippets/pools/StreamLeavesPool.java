///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A parallel stream that a pool's only worker starts, and the threads in which it runs.

// tag::body[]
void main() throws Exception {
  var cook = Thread.ofPlatform().name("cook").factory();
  try (var kitchen = Executors.newFixedThreadPool(1, cook)) {
    var threads = kitchen.submit(() ->
      Stream.of("soup", "tea").parallel() // <1>
        .map(this::threadThatMakes)
        .sorted().toList());
    IO.println("main: made in " + threads.get());
  }
}

final Phaser bothAreMade = new Phaser(2);

String threadThatMakes(String what) {
  bothAreMade.arriveAndAwaitAdvance(); // <2>
  return Thread.currentThread().getName();
}
// end::body[]
