///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION Three tasks say hello, sleep, and say hello again: one thread, and the time of one sleep.

// tag::body[]
void main() throws Exception {
  var threads = new TreeSet<String>();
  EventLoop.run(() -> {
    long start = System.nanoTime();
    for (var who : List.of("ann", "bob", "cid")) {
      hello(who, threads); // <1>
    }
    IO.println("main: in a row, took " + millisSince(start) + " ms");

    start = System.nanoTime();
    var tasks = new ArrayList<Task<Void>>();
    for (var who : List.of("ann", "bob", "cid")) {
      tasks.add(EventLoop.running().task(who,
        () -> hello(who, threads)));
    }
    for (var task : tasks) {
      Task.await(task);
    }
    IO.println("main: as tasks, took " + millisSince(start) + " ms");
  });
  IO.println("main: threads used: " + threads); // <2>
}

void hello(String who, Set<String> threads) throws Exception {
  threads.add(Thread.currentThread().getName());
  IO.println(who + ": hello");
  Task.sleep(Duration.ofMillis(100));
  threads.add(Thread.currentThread().getName());
  IO.println(who + ": hello again");
}
// end::body[]

long millisSince(long start) {
  return (System.nanoTime() - start) / 1_000_000;
}
