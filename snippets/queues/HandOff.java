///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A queue without any room: the giver waits for the taker.

// tag::body[]
final SynchronousQueue<String> hand = new SynchronousQueue<>();

void main() throws InterruptedException {
  IO.println("main: size " + hand.size()
    + ", room for " + hand.remainingCapacity());
  IO.println("main: offers a bun to nobody: " + hand.offer("bun"));
  start("ann", () -> {
    say("holds out a bun");
    hand.put("bun"); // <1>
    say("has given it");
  });
  start("bob", () -> {
    Thread.sleep(120);
    say("holds out a hand");
    say("has the " + hand.take());
  });
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
