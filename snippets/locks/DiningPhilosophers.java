///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Five philosophers, five forks, the lower number first: no order of events makes them hang.

// tag::body[]
static final int SEATS = 5;
final Object[] forks = new Object[SEATS];
final Phaser allAreSeated = new Phaser(SEATS);

final AtomicInteger eating = new AtomicInteger();
final AtomicInteger most = new AtomicInteger();

void main() throws InterruptedException {
  Arrays.setAll(forks, _ -> new Object());
  var all = new ArrayList<Thread>();
  for (int seat = 0; seat < SEATS; seat++) {
    int left = seat, right = (seat + 1) % SEATS;
    int lower = Math.min(left, right), higher = Math.max(left, right);
    all.add(Thread.ofPlatform().name("p" + seat)
      .start(() -> dine(forks[lower], forks[higher]))); // <1>
  }
  for (var thread : all) thread.join();
  IO.println("main: most at once: " + most);
}

void dine(Object first, Object second) {
  allAreSeated.arriveAndAwaitAdvance();
  for (int meal = 1; meal <= 3; meal++) {
    synchronized (first) {
      rest(10); // <2>
      synchronized (second) {
        say("begins to eat");
        most.accumulateAndGet( // <3>
          eating.incrementAndGet(), Math::max);
        rest(10);
        eating.decrementAndGet();
        say("ends");
      }
    }
  }
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}

void rest(int millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts a meal", e);
  }
}
