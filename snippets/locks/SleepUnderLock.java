///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Four cooks rest 100 ms each: outside the lock side by side, under the lock in a row.

// tag::body[]
final Lock kitchen = new ReentrantLock();

void main() throws InterruptedException {
  fourTimes("outside the lock", () -> {
    kitchen.lock();
    kitchen.unlock();
    rest();
  });
  fourTimes("under the lock", () -> {
    kitchen.lock();
    try {
      rest(); // <1>
    } finally {
      kitchen.unlock();
    }
  });
}
// end::body[]

final AtomicInteger resting = new AtomicInteger();
final AtomicInteger most = new AtomicInteger();

void fourTimes(String where, Runnable work) throws InterruptedException {
  most.set(0);
  long start = System.nanoTime();
  var cooks = Stream.of("ann", "bob", "cid", "dee")
    .map(name -> Thread.ofPlatform().name(name).start(work)).toList();
  for (var cook : cooks) cook.join();
  long took = (System.nanoTime() - start) / 1_000_000;
  IO.println("main: " + where + " it took " + took + " ms, "
    + "at most " + most + " rested at once");
}

void rest() {
  most.accumulateAndGet(resting.incrementAndGet(), Math::max);
  try {
    Thread.sleep(100);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts a cook", e);
  }
  resting.decrementAndGet();
}
