///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: both see that there is a bun, and one of them waits for ever.

// tag::body[]
final BlockingQueue<String> counter = new LinkedBlockingQueue<>();
final Phaser bothHaveLooked = new Phaser(2);

void main() {
  counter.add("bun");
  start("ann", this::lookAndTake);
  start("bob", this::lookAndTake);
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

/** What a thread does here; some of it may be interrupted. */
interface Work {
  void run() throws InterruptedException;
}

Thread start(String name, Work work) {
  return Thread.ofPlatform().name(name).start(() -> {
    try {
      work.run();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts here", e);
    }
  });
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
