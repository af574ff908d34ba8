///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Each thread writes its own flag and reads the other's: how often does neither see the other?

// tag::body[]
int ann;
int bob;
volatile int volatileAnn;
volatile int volatileBob;
int annSaw;
int bobSaw;

void main() throws InterruptedException {
  race("plain", () -> { ann = 1; annSaw = bob; }, // <1>
                () -> { bob = 1; bobSaw = ann; });
  race("volatile", () -> { volatileAnn = 1; annSaw = volatileBob; },
                   () -> { volatileBob = 1; bobSaw = volatileAnn; });
}
// end::body[]

static final long MILLIS = 500;
boolean going;

/** Runs the two side by side, again and again, and counts how often both saw 0. */
void race(String kind, Runnable ofAnn, Runnable ofBob) throws InterruptedException {
  var other = Thread.ofPlatform().name("bob").start(() -> repeat(ofBob));
  int neither = 0;
  long end = System.nanoTime() + MILLIS * 1_000_000;
  do {
    ann = bob = volatileAnn = volatileBob = 0;
    going = System.nanoTime() < end;
    meet();
    ofAnn.run();
    meet();
    if (annSaw + bobSaw == 0) neither++;
  } while (going);
  other.join();
  IO.println(kind + ": neither saw the other " + neither + " times");
}

void repeat(Runnable work) {
  boolean again = true;
  while (again) {
    meet();
    again = going;
    work.run();
    meet();
  }
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
