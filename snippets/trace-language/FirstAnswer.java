///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Ann and Bob think for a random time; whoever is first has answered.

// tag::body[]
final AtomicReference<String> first = new AtomicReference<>();

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(() -> think(20));
  var bob = Thread.ofPlatform().name("bob").start(() -> think(30));
  ann.join(); // <1>
  bob.join();
  IO.println("main: the first answer is " + first);
}

void think(int most) {
  pause(ThreadLocalRandom.current().nextInt(most));
  first.compareAndSet(null, Thread.currentThread().getName());
}
// end::body[]

void pause(int millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts them", e);
  }
}
