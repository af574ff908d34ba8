///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION Solution: a queue that can be joined, made of a barrier whose parties are the items.

// tag::body[]
static final class JoinableQueue<T> {
  final BlockingQueue<T> items = new LinkedBlockingQueue<>();
  private final Phaser unfinished = new Phaser() {
    protected boolean onAdvance(int phase, int parties) {
      return false; // <1>
    }
  };

  void put(T item) {
    unfinished.register(); // <2>
    items.add(item);
  }

  void done() {
    unfinished.arriveAndDeregister(); // <3>
  }

  void join() throws InterruptedException {
    int phase = unfinished.getPhase();
    if (unfinished.getRegisteredParties() > 0) {
      unfinished.awaitAdvanceInterruptibly(phase); // <4>
    }
  }
}
// end::body[]

void main() throws InterruptedException {
  var counter = new JoinableQueue<Integer>();
  for (int bun = 1; bun <= 3; bun++) {
    IO.println("main: puts bun " + bun);
    counter.put(bun);
  }
  var bob = Work.start("bob", () -> eat(counter));
  var cid = Work.start("cid", () -> eat(counter));
  counter.join();
  IO.println("main: all is eaten");
  bob.join();
  cid.join();
  try {
    counter.done();
  } catch (IllegalStateException e) {
    IO.println("main: more done than put");
  }
}

void eat(JoinableQueue<Integer> counter) throws InterruptedException {
  for (var bun = counter.items.poll(); bun != null; bun = counter.items.poll()) {
    Thread.sleep(50);
    say("has eaten bun " + bun);
    counter.done();
  }
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
