///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: one pill for any number of eaters; whoever gets it puts it back.

// tag::body[]
static final String PILL = "that was all";

final BlockingQueue<String> counter = new LinkedBlockingQueue<>();

void main() throws InterruptedException {
  var eaters = Stream.of("ann", "bob", "cid")
    .map(name -> start(name, this::eat)).toList();
  counter.put("bun");
  counter.put("roll");
  counter.put(PILL);
  for (var eater : eaters) eater.join();
  IO.println("main: left over " + counter);
}

void eat() throws InterruptedException {
  for (var it = counter.take(); it != PILL; it = counter.take()) {
    say("eats the " + it);
  }
  counter.put(PILL); // <1>
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
