///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A queue that can be joined: it waits until everything taken is acknowledged.

// tag::body[]
static class JoinableQueue<T> {
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

void main() throws InterruptedException {
  var counter = new JoinableQueue<String>();
  counter.put("bun");
  counter.put("roll");
  start("bob", () -> eatBoth(counter));
  bobHasBoth.await();
  IO.println("main: on the counter are " + counter.items);
  mainHasLooked.countDown();
  counter.join();
  IO.println("main: nobody is eating any more");
}
// end::body[]

final CountDownLatch bobHasBoth = new CountDownLatch(1);
final CountDownLatch mainHasLooked = new CountDownLatch(1);

void eatBoth(JoinableQueue<String> counter) throws InterruptedException {
  var both = List.of(counter.items.take(), counter.items.take());
  bobHasBoth.countDown();
  mainHasLooked.await();
  for (var item : both) {
    Thread.sleep(100);
    say("has eaten the " + item);
    counter.done();
  }
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
