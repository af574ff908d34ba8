///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Hangs on purpose: two eaters and one pill.

// tag::body[]
static final String PILL = "that was all";

final BlockingQueue<String> counter = new LinkedBlockingQueue<>();

void main() {
  start("ann", this::eat);
  start("bob", this::eat);
  counter.add("bun");
  counter.add("roll");
  counter.add(PILL); // <1>
}

void eat() throws InterruptedException {
  for (var it = counter.take(); it != PILL; it = counter.take()) {
    say("eats the " + it);
  }
  say("goes home");
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
