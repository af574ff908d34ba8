///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: the same race on a volatile field, where every read and write happens.

// tag::body[]
volatile int balance; // <1>

void inAndOut(int amount) {
  start.arriveAndAwaitAdvance();
  for (int round = 0; round < 500_000; round++) {
    balance = balance + amount; // <2>
    balance = balance - amount;
  }
}
// end::body[]

final Phaser start = new Phaser(2);

void main() throws InterruptedException {
  int[] wrong = new int[2];
  for (int trial = 0; trial < 40; trial++) {
    balance = 0;
    var ann = Thread.ofPlatform().name("ann").start(() -> inAndOut(5));
    var bob = Thread.ofPlatform().name("bob").start(() -> inAndOut(8));
    ann.join();
    bob.join();
    if (balance != 0) wrong[trial / 20]++;
  }
  IO.println("main: wrong in the first 20 trials: " + wrong[0]);
  IO.println("main: wrong in the last 20 trials: " + wrong[1]);
}
