///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Unparked three times, parked once: there is one permit, and it waits for its thread.

// tag::body[]
void main() {
  var main = Thread.currentThread();
  LockSupport.unpark(main); // <1>
  LockSupport.unpark(main);
  LockSupport.unpark(main);

  LockSupport.park(); // <2>
  IO.println("main: the first park returns");

  long start = System.nanoTime();
  LockSupport.parkNanos(200_000_000); // <3>
  long millis = (System.nanoTime() - start) / 1_000_000;
  IO.println("main: the second park returns after " + millis + " ms");
}
// end::body[]
