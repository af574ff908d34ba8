///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: thousands of tiny races, and the balances that came of them.

// tag::body[]
final Map<Integer, Integer> ends = new TreeMap<>();
final Phaser bothAreHere = new Phaser(2);
volatile int balance;

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(() -> race(5, true));
  var bob = Thread.ofPlatform().name("bob").start(() -> race(8, false));
  ann.join();
  bob.join();
  ends.forEach((end, races) ->
    IO.println("balance " + end + ": " + races + " races"));
}

void race(int amount, boolean counts) {
  for (int race = 0; race < 2_000; race++) {
    bothAreHere.arriveAndAwaitAdvance(); // <1>
    int x = balance + amount;
    dawdle(); // <2>
    balance = x;
    dawdle();
    x = balance - amount;
    dawdle();
    balance = x;
    bothAreHere.arriveAndAwaitAdvance();
    if (counts) {
      ends.merge(balance, 1, Integer::sum);
      balance = 0;
    }
  }
}
// end::body[]

void dawdle() {
  if (ThreadLocalRandom.current().nextBoolean()) Thread.yield();
}
