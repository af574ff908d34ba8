///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A parallel stream that a pool's only worker starts, and the threads in which it runs.

// tag::body[]
void main() throws Exception {
  var cook = Thread.ofPlatform().name("cook").factory();
  try (var kitchen = Executors.newFixedThreadPool(1, cook)) {
    var threads = kitchen.submit(() ->
      Stream.of("soup", "tea").parallel() // <1>
        .map(this::whoMakes)
        .sorted().toList());
    IO.println("main: made by " + threads.get());
  }
}

final Phaser bothAreMade = new Phaser(2);

String whoMakes(String what) {
  bothAreMade.arriveAndAwaitAdvance(); // <2>
  return Thread.currentThread() instanceof ForkJoinWorkerThread worker
    && worker.getPool() == ForkJoinPool.commonPool()
    ? "the common pool" : Thread.currentThread().getName();
}
// end::body[]
