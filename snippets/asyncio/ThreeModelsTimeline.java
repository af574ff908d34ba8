///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION Three tasks that mostly wait: one after the other, in three threads, and on one loop.

// tag::body[]
final List<String> guests = List.of("ann", "bob", "cid");

void main() throws Exception {
  EventLoop.run(() -> // <1>
    eat(() -> Task.sleep(Duration.ofMillis(1))));
  measure("in a row", () -> {
    for (var _ : guests) {
      eat(() -> Thread.sleep(60));
    }
  });
  measure("in threads", () -> {
    var threads = guests.stream().map(who ->
      start(who, () -> eat(() -> Thread.sleep(60)))).toList();
    for (var thread : threads) {
      thread.join();
    }
  });
  measure("on a loop", () -> start("loop", () -> EventLoop.run(() -> {
    var tasks = guests.stream().map(who ->
      EventLoop.running().task(who, () ->
        eat(() -> Task.sleep(Duration.ofMillis(60))))).toList();
    for (var task : tasks) {
      Task.await(task);
    }
  })).join());
}

void eat(Task.Steps waiting) throws Exception {
  for (int course = 1; course <= 2; course++) {
    threads.add(Thread.currentThread().getName());
    chew();
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    waiting.run(); // <2>
    now.decrementAndGet();
  }
}
// end::body[]

final AtomicInteger now = new AtomicInteger();
final AtomicInteger most = new AtomicInteger();
final Set<String> threads = new ConcurrentSkipListSet<>();

/** For some milliseconds of processor time. */
void chew() {
  for (int i = 0; i < 200_000; i++) {
    crumbs += i ^ crumbs;
  }
}

volatile int crumbs;

Thread start(String name, Task.Steps body) {
  return Thread.ofPlatform().name(name).start(() -> {
    try {
      body.run();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  });
}

void measure(String how, Task.Steps all) throws Exception {
  threads.clear();
  most.set(0);
  long start = System.nanoTime();
  all.run();
  IO.println("main: " + how + ": threads " + threads + ", waits at once: " + most + ", took "
    + (System.nanoTime() - start) / 1_000_000 + " ms");
}
