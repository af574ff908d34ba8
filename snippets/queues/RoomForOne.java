///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION Solution: with room for one, two threads that print under the lock take turns.

// tag::body[]
final Lock lock = new ReentrantLock();
final Condition changed = lock.newCondition();
Integer bun; // <1>

void main() {
  Work.start("ann", () -> {
    for (int n = 1; n <= 4; n++) put(n);
  });
  Work.start("bob", () -> {
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

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
