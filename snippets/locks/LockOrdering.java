///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Everybody takes the noodles before the fork: no cycle can close.

// tag::body[]
final Object noodles = new Object(), fork = new Object();
final Phaser bothAreHungry = new Phaser(2);

void main() {
  Thread.ofPlatform().name("ann").start(this::eat);
  Thread.ofPlatform().name("bob").start(this::eat);
}

void eat() {
  bothAreHungry.arriveAndAwaitAdvance();
  synchronized (noodles) { // <1>
    say("has the noodles");
    rest(30);
    synchronized (fork) {
      say("has the fork");
      say("eats");
    }
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
