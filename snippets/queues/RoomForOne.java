///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: with room for one, two threads that print under the lock take turns.

// tag::body[]
final Lock lock = new ReentrantLock();
final Condition changed = lock.newCondition();
Integer bun; // <1>

void main() {
  start("ann", () -> {
    for (int n = 1; n <= 4; n++) put(n);
  });
  start("bob", () -> {
    for (int n = 1; n <= 4; n++) take();
  });
}

void put(int n) throws InterruptedException {
  lock.lock();
  try {
    while (bun != null) changed.await();
    bun = n;
    say("puts bun " + n); // <2>
    changed.signalAll();
  } finally {
    lock.unlock();
  }
}

void take() throws InterruptedException {
  lock.lock();
  try {
    while (bun == null) changed.await();
    say("takes bun " + bun);
    bun = null;
    changed.signalAll();
  } finally {
    lock.unlock();
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
