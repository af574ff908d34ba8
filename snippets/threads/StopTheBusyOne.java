///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: a thread that computes without end looks for an interrupt now and then.

// tag::body[]
final CountDownLatch computing = new CountDownLatch(1);

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(this::findPrimes);
  computing.await();
  ann.interrupt(); // <1>
  ann.join();
  IO.println("main: she has ended");
}

void findPrimes() {
  long found = 0;
  for (int n = 2; ; n++) {
    if (isPrime(n)) found++;
    if (found == 1_000) computing.countDown();
    if (n % 1_024 == 0 && Thread.interrupted()) break; // <2>
  }
  IO.println("ann: stops after " + found + " primes");
}
// end::body[]

boolean isPrime(int n) {
  for (int d = 2; (long) d * d <= n; d++) {
    if (n % d == 0) return false;
  }
  return true;
}
