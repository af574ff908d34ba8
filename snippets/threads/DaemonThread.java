///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A daemon thread in an endless loop: the program ends with main, in the middle of it.

// tag::body[]
final CountDownLatch ticking = new CountDownLatch(1);

void main() throws InterruptedException {
  Thread.ofPlatform().name("ann").daemon().start(this::tick); // <1>
  ticking.await();
  Thread.sleep(130);
  say("ends");
}

void tick() {
  try {
    while (true) {
      say("ticks");
      ticking.countDown();
      rest(40);
    }
  } finally {
    say("cleans up"); // <2>
  }
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}

void rest(long millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}
