///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: two locks, taken in opposite order. Some runs end, some do not.

// tag::body[]
final Object noodles = new Object(), fork = new Object();

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(
    () -> eat(noodles, fork));
  pause(ThreadLocalRandom.current().nextInt(40)); // <1>
  var bob = Thread.ofPlatform().name("bob").start(
    () -> eat(fork, noodles));
  ann.join();
  bob.join();
  IO.println("main: both have eaten");
}

void eat(Object first, Object second) {
  synchronized (first) {
    pause(20); // <2>
    synchronized (second) {
      say("eats");
    }
  }
}
// end::body[]

void pause(int millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts them", e);
  }
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
