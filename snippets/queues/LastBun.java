///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION Wrong on purpose: both see that there is a bun, and one of them waits for ever.

// tag::body[]
final BlockingQueue<String> counter = new LinkedBlockingQueue<>();
final Phaser bothHaveLooked = new Phaser(2);

void main() {
  counter.add("bun");
  Work.start("ann", this::lookAndTake);
  Work.start("bob", this::lookAndTake);
}

void lookAndTake() throws InterruptedException {
  int seen = counter.size(); // <1>
  say("sees " + seen);
  bothHaveLooked.arriveAndAwaitAdvance();
  if (seen > 0) {
    say("eats the " + counter.take()); // <2>
  }
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
