///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Asks two locks for a second helping: ReentrantLock gives it, Semaphore(1) does not.

// tag::body[]
void main() throws InterruptedException {
  var reentrant = new ReentrantLock();
  reentrant.lock();
  reentrant.lock();
  say("holds the ReentrantLock " + reentrant.getHoldCount() + " times");
  reentrant.unlock(); // <1>
  asBob(() -> say("gets it after one unlock: " + reentrant.tryLock()));
  reentrant.unlock();
  asBob(() -> say("gets it after two: " + reentrant.tryLock())); // <2>

  var semaphore = new Semaphore(1);
  semaphore.acquire();
  say("gets the Semaphore(1) again: " + semaphore.tryAcquire());
  asBob(() -> {
    semaphore.release(); // <3>
    say("released it, though main had acquired it");
  });
  say("gets it now: " + semaphore.tryAcquire());
}

void asBob(Runnable work) throws InterruptedException {
  Thread.ofPlatform().name("bob").start(work).join();
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
