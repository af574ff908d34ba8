///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION One lock for the whole table: nobody can hold half a meal.

// tag::body[]
final Object table = new Object();

void main() {
  Thread.ofPlatform().name("ann").start(() -> eat("noodles", "fork"));
  Thread.ofPlatform().name("bob").start(() -> eat("fork", "noodles"));
  Thread.ofPlatform().name("cid").start(() -> eat("noodles", "fork"));
}

void eat(String first, String second) {
  synchronized (table) { // <1>
    say("takes the " + first);
    rest(30);
    say("takes the " + second);
    say("eats");
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
