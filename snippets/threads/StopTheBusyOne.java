///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: a thread that computes without end looks for an interrupt now and then.

// tag::body[]
final CountDownLatch computing = new CountDownLatch(1);

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(this::findPrimes);
  computing.await();
  long start = System.nanoTime();
  ann.interrupt(); // <1>
  ann.join();
  long millis = (System.nanoTime() - start) / 1_000_000;
  IO.println("main: she needed " + millis + " ms");
}

void findPrimes() {
  long found = 0;
  for (int n = 2; ; n++) {
    if (isPrime(n)) found++;
    if (found == 1_000) computing.countDown();
    if (n % 1_024 == 0 && Thread.interrupted()) break; // <2>
  }
  IO.println("ann: stops after at least 1000 primes: "
    + (found >= 1_000));
}
// end::body[]

boolean isPrime(int n) {
  for (int d = 2; (long) d * d <= n; d++) {
    if (n % d == 0) return false;
  }
  return true;
}
