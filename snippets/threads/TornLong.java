///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A number of 64 bits, written in two halves: may a reader see half of it?
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=4

// tag::body[]
int high;
int low;
long plain;
volatile long whole;

void main() throws InterruptedException {
  race("two halves",
    n -> { high = n; rest(); low = n; rest(); }, // <1>
    () -> high != low);
  race("long",
    n -> plain = twice(n), // <2>
    () -> isTorn(plain));
  race("volatile long",
    n -> whole = twice(n),
    () -> isTorn(whole));
}

/** The same 32 bits in both halves. */
long twice(int n) {
  return (long) n << 32 | n;
}

boolean isTorn(long number) {
  return (int) (number >>> 32) != (int) number;
}
// end::body[]

/** Lets the reader look, also where there is one processor for both. */
void rest() {
  Thread.yield();
}

static final int MILLIS = 150;
volatile boolean going;
int used;

/** One thread writes 1, 2, 3, ... while another one looks, for a while. */
void race(String kind, IntConsumer writer, BooleanSupplier isOdd) throws InterruptedException {
  going = true;
  var ann = Thread.ofPlatform().name("ann").start(() -> {
    for (int n = 1; going; n++) writer.accept(n);
  });
  var bob = Thread.ofPlatform().name("bob").start(() -> {
    int looks = 0;
    int odd = 0;
    for (; going; looks++) {
      if (isOdd.getAsBoolean()) odd++;
    }
    IO.println(kind + ": " + odd + " of " + looks + " looks");
  });
  Thread.sleep(MILLIS);
  going = false;
  ann.join();
  bob.join();
}
