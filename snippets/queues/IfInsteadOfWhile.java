///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION Wrong on purpose: a thread that was woken does not look again, and another one was faster.

// tag::body[]
final Deque<String> tray = new ArrayDeque<>();
final ReentrantLock lock = new ReentrantLock();
final Condition notEmpty = lock.newCondition();

void main() {
  Work.start("bob", this::waitAndTake);
  while (!somebodyWaits()) Thread.onSpinWait(); // <1>
  Work.start("ann", this::put);
}

void put() {
  lock.lock();
  var cid = Work.start("cid", this::takeInPassing);
  while (!lock.hasQueuedThread(cid)) Thread.onSpinWait(); // <2>
  tray.add("bun");
  say("puts a bun");
  notEmpty.signal();
  lock.unlock();
}

void waitAndTake() throws InterruptedException {
  lock.lock();
  if (tray.isEmpty()) notEmpty.await(); // <3>
  say("takes " + tray.poll());
  lock.unlock();
}

void takeInPassing() {
  lock.lock();
  say("takes " + tray.poll());
  lock.unlock();
}
// end::body[]

boolean somebodyWaits() {
  lock.lock();
  try {
    return lock.hasWaiters(notEmpty);
  } finally {
    lock.unlock();
  }
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
