///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The reputed cure: noodles and fork are one reentrant lock, so nothing can be crossed.

// tag::body[]
final Lock noodles = new ReentrantLock();
final Lock fork = noodles; // <1>

void main() {
  Thread.ofPlatform().name("ann").start(() -> eat(noodles, fork));
  Thread.ofPlatform().name("bob").start(() -> eat(fork, noodles));
  Thread.ofPlatform().name("cid").start(() -> eat(noodles, fork));
}

void eat(Lock first, Lock second) {
  first.lock();
  try {
    say("has one of two");
    rest(30); // <2>
    second.lock(); // <3>
    try {
      say("eats");
    } finally {
      second.unlock();
    }
  } finally {
    first.unlock();
  }
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}

void rest(int millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts a meal", e);
  }
}
