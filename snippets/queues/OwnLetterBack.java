///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: one queue for both directions, so ann may take her own letter.

// tag::body[]
final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

void main() {
  var bob = start("bob", this::answer);
  while (bob.getState() != Thread.State.WAITING) Thread.onSpinWait();
  start("ann", this::ask); // <1>
}

void ask() throws InterruptedException {
  queue.put("a question");
  say("gets " + queue.take()); // <2>
}

void answer() throws InterruptedException {
  say("gets " + queue.take());
  queue.put("an answer");
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
