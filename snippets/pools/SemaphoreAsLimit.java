///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Twelve tasks, a virtual thread for each, and three permits for the till.

// tag::body[]
void main() {
  var threads = ConcurrentHashMap.newKeySet();
  var permits = new Semaphore(3); // <1>
  try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
    for (int n = 0; n < 12; n++) {
      each.submit(() -> {
        threads.add(Thread.currentThread());
        permits.acquire(); // <2>
        try {
          return pay();
        } finally {
          permits.release();
        }
      });
    }
  }
  IO.println("main: " + threads.size() + " threads, at most " + most
    + " at the till at once");
}
// end::body[]

final AtomicInteger paying = new AtomicInteger();
final AtomicInteger most = new AtomicInteger();

int pay() throws InterruptedException {
  most.accumulateAndGet(paying.incrementAndGet(), Math::max);
  Thread.sleep(20);
  return paying.decrementAndGet();
}
