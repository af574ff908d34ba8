///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: ann catches the interrupt and forgets it; bob hands it on.

// tag::body[]
void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").daemon().start(() -> {
    while (!Thread.currentThread().isInterrupted()) { // <1>
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        say("is interrupted"); // <2>
      }
    }
    say("ends");
  });
  var bob = Thread.ofPlatform().name("bob").start(() -> {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        say("is interrupted");
        Thread.currentThread().interrupt(); // <3>
      }
    }
    say("ends");
  });

  untilAsleep(ann, bob);
  bob.interrupt();
  bob.join();
  ann.interrupt();
  say("ann has ended: " + ann.join(Duration.ofMillis(200)));
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}

void untilAsleep(Thread... threads) throws InterruptedException {
  while (!Stream.of(threads).allMatch(t -> t.getState() == Thread.State.TIMED_WAITING)) {
    Thread.sleep(2);
  }
}
