///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION A ring of eight slots that are used again and again; two readers see everything, and no lock is taken.

// tag::body[]
final long[] ring = new long[8]; // <1>
final AtomicLong written = new AtomicLong();
final AtomicLong annsRead = new AtomicLong();
final AtomicLong bobsRead = new AtomicLong();

void main() throws InterruptedException {
  var ann = Work.start("ann", () -> read(annsRead));
  var bob = Work.start("bob", () -> read(bobsRead));
  long most = 0;
  for (long n = 1; n <= 10_000; n++) {
    while (n - slowest() > ring.length) Thread.yield(); // <2>
    ring[(int) (n % ring.length)] = n;
    written.set(n); // <3>
    most = Math.max(most, n - slowest());
  }
  ann.join();
  bob.join();
  IO.println("main: was at most " + most + " ahead");
}

long slowest() {
  return Math.min(annsRead.get(), bobsRead.get());
}

void read(AtomicLong read) {
  long sum = 0;
  for (long n = 1; n <= 10_000; n++) {
    while (written.get() < n) Thread.yield();
    sum += ring[(int) (n % ring.length)]; // <4>
    read.set(n);
  }
  say("has read 10000 numbers, their sum is " + sum);
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
