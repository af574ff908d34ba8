///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Main waits for ann for a while, gives up, and waits again.

// tag::body[]
final CountDownLatch soupIsReady = new CountDownLatch(1);

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(this::cook);

  boolean ended = ann.join(Duration.ofMillis(150)); // <1>
  say("ann has ended: " + ended + ", alive: " + ann.isAlive());

  soupIsReady.countDown();
  ended = ann.join(Duration.ofSeconds(5));
  say("ann has ended: " + ended + ", alive: " + ann.isAlive());
}

void cook() {
  say("cooks");
  waitFor(soupIsReady);
  say("serves");
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}

void waitFor(CountDownLatch latch) {
  try {
    latch.await();
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}
