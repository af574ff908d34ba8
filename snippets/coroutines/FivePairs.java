///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Ten naps of 400 ms in ten virtual threads, on one carrier.

// tag::body[]
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
final CountDownLatch here = new CountDownLatch(10);
final AtomicInteger asleep = new AtomicInteger();
final AtomicInteger most = new AtomicInteger();

void main() {
  long start = System.nanoTime();
  try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
    for (int pair = 1; pair <= 5; pair++) {
      each.submit(this::nap);
      each.submit(this::nap);
    }
  }
  IO.println("main: ten naps after "
    + (System.nanoTime() - start) / 1_000_000 + " ms, at most "
    + most + " at once");
}

int nap() throws InterruptedException {
  here.countDown();
  here.await(); // <1>
  most.accumulateAndGet(asleep.incrementAndGet(), Math::max);
  Thread.sleep(400); // <2>
  return asleep.decrementAndGet();
}
// end::body[]
