///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Ann sleeps for 400 ms and Bob for 100; whoever joins both waits for the longer one.

// tag::body[]
void main() throws InterruptedException {
  long start = System.nanoTime();
  var ann = Thread.ofVirtual().name("ann").start(() -> nap(400));
  var bob = Thread.ofVirtual().name("bob").start(() -> nap(100));
  ann.join(); // <1>
  bob.join(); // <2>
  IO.println("main: goes on after "
    + (System.nanoTime() - start) / 1_000_000 + " ms");
}

void nap(int millis) {
  say("lies down");
  sleep(millis);
  say("is up again");
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}

void sleep(int millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}
