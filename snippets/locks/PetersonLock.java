///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A lock for two out of three volatile fields, with no help from the JVM or the processor.

// tag::body[]
volatile boolean annWants; // <1>
volatile boolean bobWants;
volatile String goesFirst;
int counter;

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(this::annCounts);
  var bob = Thread.ofPlatform().name("bob").start(this::bobCounts);
  ann.join();
  bob.join();
  IO.println("main: counter is " + counter);
}

void annCounts() {
  for (int i = 0; i < 50_000; i++) {
    annWants = true;
    goesFirst = "bob"; // <2>
    while (bobWants && goesFirst == "bob") Thread.onSpinWait();
    counter++; // <3>
    annWants = false;
  }
}

void bobCounts() {
  for (int i = 0; i < 50_000; i++) {
    bobWants = true;
    goesFirst = "ann";
    while (annWants && goesFirst == "ann") Thread.onSpinWait();
    counter++;
    bobWants = false;
  }
}
// end::body[]
