///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: thousands of tiny races, and the balances that came of them.

// tag::body[]
final Map<Integer, Integer> ends = new TreeMap<>();
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
  for (int race = 0; race < 20_000; race++) {
    meet(); // <1>
    int x = balance + amount;
    dawdle(); // <2>
    balance = x;
    dawdle();
    x = balance - amount;
    dawdle();
    balance = x;
    meet();
    if (counts) {
      ends.merge(balance, 1, Integer::sum);
      balance = 0;
    }
  }
}
// end::body[]

void dawdle() {
  int turns = ThreadLocalRandom.current().nextInt(10);
  for (int turn = 0; turn < turns; turn++) Thread.onSpinWait();
}

final AtomicInteger arrivals = new AtomicInteger();

/** A barrier that both leave on the same stroke of the clock, or nearly. */
void meet() {
  int both = arrivals.getAndIncrement() / 2 * 2 + 2;
  for (int spins = 0; arrivals.get() < both; spins++) {
    if (spins > 20_000) Thread.yield();
  }
  long stroke = System.nanoTime() | 4095;
  while (System.nanoTime() <= stroke) Thread.onSpinWait();
}
