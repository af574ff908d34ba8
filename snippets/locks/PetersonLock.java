///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A lock for two out of three volatile fields, with no help from the JVM or the processor.

// tag::body[]
volatile boolean annWants; // <1>
volatile boolean bobWants;
volatile String goesFirst;
int counter;
final Phaser start = new Phaser(2);

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(this::annCounts);
  var bob = Thread.ofPlatform().name("bob").start(this::bobCounts);
  ann.join();
  bob.join();
  IO.println("main: counter is " + counter);
}

void annCounts() {
  start.arriveAndAwaitAdvance();
  for (int i = 0; i < 1_000; i++) {
    annWants = true;
    goesFirst = "bob"; // <2>
    while (bobWants && goesFirst == "bob") Thread.yield();
    increment(); // <3>
    annWants = false;
  }
}

void bobCounts() {
  start.arriveAndAwaitAdvance();
  for (int i = 0; i < 1_000; i++) {
    bobWants = true;
    goesFirst = "ann";
    while (annWants && goesFirst == "ann") Thread.yield();
    increment();
    bobWants = false;
  }
}
// end::body[]

/** Gives way between reading and writing, so that a missing lock shows. */
void increment() {
  int seen = counter;
  Thread.yield();
  counter = seen + 1;
}
