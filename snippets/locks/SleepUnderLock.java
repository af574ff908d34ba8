///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Four cooks rest 100 ms each: outside the lock at once, under the lock in a row.

// tag::body[]
final Lock kitchen = new ReentrantLock();

void main() throws InterruptedException {
  IO.println("main: resting outside the lock took " + fourTimes(() -> {
    kitchen.lock();
    kitchen.unlock();
    rest();
  }));
  IO.println("main: resting under the lock took " + fourTimes(() -> {
    kitchen.lock();
    try {
      rest();
    } finally {
      kitchen.unlock();
    }
  }));
}

String fourTimes(Runnable work) throws InterruptedException {
  long start = System.nanoTime();
  var cooks = Stream.generate(() -> Thread.ofPlatform().start(work));
  for (var cook : cooks.limit(4).toList()) cook.join();
  return (System.nanoTime() - start) / 1_000_000 + " ms";
}
// end::body[]

void rest() {
  try {
    Thread.sleep(100);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts a cook", e);
  }
}
