///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Coroutine.java
//DESCRIPTION What it takes to give way and to go on again: as a coroutine, and as a thread of either kind.

// tag::body[]
void main() throws InterruptedException {
  var coroutine = new Coroutine(() -> {
    while (true) Coroutine.suspend(); // <1>
  });
  cost("a coroutine", 5000, coroutine::resume);
  handOff("a virtual thread", Thread.ofVirtual());
  handOff("a platform thread", Thread.ofPlatform().daemon());
}

void handOff(String what, Thread.Builder kind)
    throws InterruptedException {
  var there = new Semaphore(0);
  var back = new Semaphore(0);
  kind.start(() -> {
    while (true) {
      there.acquireUninterruptibly(); // <2>
      back.release();
    }
  });
  kind.start(() -> cost(what, 200, () -> {
    there.release();
    back.acquireUninterruptibly();
  })).join();
}

void cost(String what, int turns, Runnable turn) {
  long best = Long.MAX_VALUE;
  for (int round = 1; round <= 20; round++) {
    long began = System.nanoTime();
    for (int n = 0; n < turns; n++) turn.run();
    best = Math.min(best, System.nanoTime() - began); // <3>
  }
  IO.println("main: " + what + ": "
    + best / turns + " ns there and back");
}
// end::body[]
