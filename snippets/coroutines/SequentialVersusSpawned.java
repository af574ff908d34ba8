///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The same five tasks called in a loop, and spawned.

// tag::body[]
void main() throws InterruptedException {
  long start = System.nanoTime();
  for (int n = 1; n <= 5; n++) {
    task("call", n);
  }
  tell("called", start);

  start = System.nanoTime();
  var threads = new ArrayList<Thread>();
  for (int n = 1; n <= 5; n++) {
    int number = n;
    threads.add(Thread.ofVirtual().name("spawned-" + n)
      .start(() -> task("spawned", number)));
  }
  for (var thread : threads) {
    thread.join(); // <1>
  }
  tell("spawned", start);
}

void task(String how, int n) {
  sleep(200);
  IO.println(how + "-" + n + ": done");
}
// end::body[]

void tell(String how, long start) {
  IO.println("main: five tasks " + how + " take "
    + (System.nanoTime() - start) / 1_000_000 + " ms");
}

void sleep(int millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}
