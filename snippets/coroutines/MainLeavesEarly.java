///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The main thread naps for 100 ms and is done; two virtual threads would need three seconds.

// tag::body[]
final CountDownLatch begun = new CountDownLatch(2);

void main() throws InterruptedException {
  Thread.ofVirtual().name("ann").start(this::eat);
  Thread.ofVirtual().name("bob").start(this::eat);
  begun.await();
  Thread.sleep(100); // <1>
  IO.println("main: leaves");
} // <2>

void eat() {
  say("begins to eat");
  begun.countDown();
  sleep(3000);
  say("has eaten");
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
