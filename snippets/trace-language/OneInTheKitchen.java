///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Three people cook twice each, and the kitchen holds one of them at a time.

// tag::body[]
final Lock kitchen = new ReentrantLock();

void main() {
  for (var name : List.of("ann", "bob", "cid")) {
    Thread.ofPlatform().name(name).start(this::cookTwice);
  }
}

void cookTwice() {
  for (int meal = 1; meal <= 2; meal++) {
    kitchen.lock();
    try {
      say("goes in");
      Thread.yield();
      say("comes out");
    } finally {
      kitchen.unlock();
    }
  }
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
