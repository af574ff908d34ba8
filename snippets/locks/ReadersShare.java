///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Two readers hold the lock at once; a writer must wait for both.

// tag::body[]
final ReadWriteLock lock = new ReentrantReadWriteLock();
final Phaser allAreHere = new Phaser(3);

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(this::read);
  var bob = Thread.ofPlatform().name("bob").start(this::read);
  allAreHere.arriveAndAwaitAdvance(); // <1>
  say("may write: " + lock.writeLock().tryLock());
  allAreHere.arriveAndAwaitAdvance();
  ann.join();
  bob.join();
  say("may write: " + lock.writeLock().tryLock());
}

void read() {
  lock.readLock().lock();
  try {
    say("reads");
    allAreHere.arriveAndAwaitAdvance(); // <2>
    allAreHere.arriveAndAwaitAdvance();
  } finally {
    lock.readLock().unlock();
  }
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
