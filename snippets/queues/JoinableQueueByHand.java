///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION Solution: a queue that can be joined, made of a counter, a lock and a condition.

// tag::body[]
static class JoinableQueue<T> {
  final BlockingQueue<T> items = new LinkedBlockingQueue<>();
  private final Lock lock = new ReentrantLock();
  private final Condition allDone = lock.newCondition();
  private int unfinished;

  void put(T item) {
    count(+1); // <1>
    items.add(item);
  }

  void done() {
    count(-1);
  }

  private void count(int change) {
    lock.lock();
    try {
      if (unfinished + change < 0) { // <2>
        throw new IllegalStateException("more done than put");
      }
      unfinished += change;
      if (unfinished == 0) allDone.signalAll(); // <3>
    } finally {
      lock.unlock();
    }
  }

  void join() throws InterruptedException {
    lock.lock();
    try {
      while (unfinished > 0) allDone.await();
    } finally {
      lock.unlock();
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
    IO.println("main: " + e.getMessage());
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
