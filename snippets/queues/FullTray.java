///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A tray for two buns: a fast cook waits for a slow eater.

// tag::body[]
final BlockingQueue<Integer> tray = new ArrayBlockingQueue<>(2);

void main() {
  start("ann", this::bake);
  start("bob", this::eat);
}

void bake() throws InterruptedException {
  long began = System.nanoTime();
  for (int bun = 1; bun <= 5; bun++) {
    Thread.sleep(30);
    tray.put(bun); // <1>
    say("has put bun " + bun);
  }
  say("goes home after " + since(began) + " ms");
}

void eat() throws InterruptedException {
  for (int bun = 1; bun <= 5; bun++) {
    say("has taken bun " + tray.take()); // <2>
    Thread.sleep(120);
  }
}
// end::body[]

long since(long began) {
  return (System.nanoTime() - began) / 1_000_000;
}

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
