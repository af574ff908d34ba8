///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION One field, read twice: may the second read be older than the first?
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=4

// tag::body[]
class Clock {
  int plain;
  volatile int ticking;
}

final Clock kitchen = new Clock();
final Clock same = kitchen; // <1>

void main() throws InterruptedException {
  race("plain field", n -> kitchen.plain = n, () -> {
    Clock a = kitchen, b = same;
    used = digest(a.plain);
    int first = b.plain;
    int second = a.plain; // <2>
    return second < first;
  });
  race("volatile field", n -> kitchen.ticking = n, () -> {
    Clock a = kitchen, b = same;
    used = digest(a.ticking);
    int first = b.ticking;
    int second = a.ticking;
    return second < first;
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
