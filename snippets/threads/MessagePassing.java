///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A message and a flag: may who sees the flag still read the old message?
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=4

// tag::body[]
int message;
int plainFlag;
volatile int volatileFlag;

void main() throws InterruptedException {
  race("plain flag",
    n -> { message = n; plainFlag = n; },
    () -> {
      int before = message; // <1>
      used = digest(before);
      int seen = plainFlag;
      int after = message;
      return after < seen; // <2>
    });
  race("volatile flag",
    n -> { message = n; volatileFlag = n; },
    () -> {
      int before = message;
      used = digest(before);
      int seen = volatileFlag;
      int after = message;
      return after < seen;
    });
}
// end::body[]

/** Some computing, so that the writer has time to go on meanwhile. */
int digest(int number) {
  for (int i = 0; i < 60; i++) number = number * 31 + i;
  return number;
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
