///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Bob waits 100 ms for the noodles, then puts the fork back, and both eat.

// tag::body[]
final Lock noodles = new ReentrantLock(), fork = new ReentrantLock();
final Phaser bothHoldOne = new Phaser(2);

void main() {
  Thread.ofPlatform().name("ann").start(() -> {
    noodles.lock();
    say("has the noodles");
    bothHoldOne.arriveAndAwaitAdvance();
    fork.lock(); // <1>
    eat();
  });
  Thread.ofPlatform().name("bob").start(() -> {
    fork.lock();
    say("has the fork");
    bothHoldOne.arriveAndAwaitAdvance();
    if (!waitsFor(noodles, 100)) { // <2>
      say("gives up, puts the fork back");
      fork.unlock();
      noodles.lock(); // <3>
      fork.lock();
    }
    eat();
  });
}

void eat() {
  say("eats");
  fork.unlock();
  noodles.unlock();
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}

boolean waitsFor(Lock lock, long millis) {
  try {
    return lock.tryLock(millis, TimeUnit.MILLISECONDS);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}
