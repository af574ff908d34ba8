///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Twenty naps in a pool of four, and in a pool of forty.

// tag::body[]
void main() {
  twentyNaps(4);
  twentyNaps(40);
}

void twentyNaps(int size) {
  var threads = ConcurrentHashMap.newKeySet();
  var napping = new AtomicInteger();
  var most = new AtomicInteger();
  long start = System.nanoTime();
  try (var pool = Executors.newFixedThreadPool(size)) {
    for (int n = 0; n < 20; n++) {
      pool.submit(() -> {
        threads.add(Thread.currentThread());
        most.accumulateAndGet(
          napping.incrementAndGet(), Math::max); // <1>
        Thread.sleep(50);
        return napping.decrementAndGet();
      });
    }
  }
  long took = (System.nanoTime() - start) / 1_000_000;
  IO.println("main: in a pool of " + size + ": " + threads.size()
    + " threads, at most " + most + " at once, took " + took + " ms");
}
// end::body[]
