///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: those who cannot have both put the first one back and wait for a random time.

// tag::body[]
final Lock noodles = new ReentrantLock(), fork = new ReentrantLock();

void main() {
  Thread.ofPlatform().name("ann").start(() -> eat(noodles, fork));
  Thread.ofPlatform().name("bob").start(() -> eat(fork, noodles));
  Thread.ofPlatform().name("cid").start(() -> eat(noodles, fork));
}

void eat(Lock first, Lock second) {
  for (int meal = 1; meal <= 3; meal++) {
    while (!eaten(first, second, meal)) { // <1>
      rest(ThreadLocalRandom.current().nextInt(1, 10)); // <2>
    }
  }
}

boolean eaten(Lock first, Lock second, int meal) {
  if (!first.tryLock()) return false;
  try {
    rest(2);
    if (!second.tryLock()) return false; // <3>
    try {
      say("eats meal " + meal);
      return true;
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
