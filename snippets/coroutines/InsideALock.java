///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Coroutine.java
//DESCRIPTION A coroutine that stops with a lock in its hand: whom does the lock keep out?

// tag::body[]
final Object monitor = new Object();
final Object bell = new Object();
final ReentrantLock lock = new ReentrantLock();

void main() throws InterruptedException {
  var ann = new Coroutine(() -> {
    synchronized (monitor) {
      IO.println("ann: stops inside");
      Coroutine.suspend();
    }
    IO.println("ann: is out");
  });
  ann.resume();
  IO.println("main: has it: " + Thread.holdsLock(monitor));
  var bob = bobWantsIt(); // <1>
  IO.println("main: bob is " + bob.getState());
  ann.resume();
  bob.join();

  var eve = new Coroutine(() -> {
    synchronized (bell) {
      listen(bell);
      Coroutine.suspend();
    }
  });
  eve.resume();
  IO.println("main: has eve's: " + Thread.holdsLock(bell)); // <2>

  new Coroutine(() -> insideLock("cid")).resume(); // <3>
  new Coroutine(() -> insideLock("dan")).resume(); // <4>
}

void insideLock(String who) {
  lock.lock();
  IO.println(who + ": is inside, count " + lock.getHoldCount());
  Coroutine.suspend();
  lock.unlock();
}
// end::body[]

/** Waits for a bell that nobody rings. */
void listen(Object bell) {
  try {
    bell.wait(1);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}

Thread bobWantsIt() throws InterruptedException {
  var bob = Thread.ofPlatform().name("bob").start(() -> {
    synchronized (monitor) {
      IO.println("bob: is in");
    }
  });
  while (bob.getState() != Thread.State.BLOCKED && bob.isAlive()) {
    Thread.sleep(1);
  }
  return bob;
}
