///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Each thread writes its own flag and reads the other's: how often does neither see the other?

// tag::body[]
static final int RACES = 5_000;
int ann;
int bob;
volatile int volatileAnn;
volatile int volatileBob;
int annSaw;
int bobSaw;
int neither;

void main() throws InterruptedException {
  race(() -> { ann = 1; annSaw = bob; }, // <1>
       () -> { bob = 1; bobSaw = ann; });
  IO.println("plain: neither saw the other " + neither + " times");
  race(() -> { volatileAnn = 1; annSaw = volatileBob; },
       () -> { volatileBob = 1; bobSaw = volatileAnn; });
  IO.println("volatile: neither saw the other " + neither + " times");
}
// end::body[]

void race(Runnable ofAnn, Runnable ofBob) throws InterruptedException {
  neither = 0;
  var other = Thread.ofPlatform().name("bob").start(() -> {
    for (int race = 0; race < RACES; race++) {
      meet();
      ofBob.run();
      meet();
    }
  });
  for (int race = 0; race < RACES; race++) {
    ann = bob = volatileAnn = volatileBob = 0;
    meet();
    ofAnn.run();
    meet();
    if (annSaw + bobSaw == 0) neither++;
  }
  other.join();
}

final AtomicInteger arrivals = new AtomicInteger();

/** A barrier that both leave on the same stroke of the clock, or nearly. */
void meet() {
  int both = arrivals.getAndIncrement() / 2 * 2 + 2;
  for (int spins = 0; arrivals.get() < both; spins++) {
    if (spins > 2_000) Thread.yield();
  }
  long stroke = System.nanoTime() | 4095;
  while (System.nanoTime() <= stroke) Thread.onSpinWait();
}
