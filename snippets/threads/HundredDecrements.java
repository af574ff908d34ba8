///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose in two of three ways: a hundred threads take one off a hundred.

// tag::body[]
int left;
final AtomicInteger exact = new AtomicInteger(100);

void main() throws InterruptedException {
  left = 100;
  aHundredTimes(() -> left--);
  IO.println("left--: " + left + " left");

  left = 100;
  aHundredTimes(() -> {
    int seen = left;
    rest(5); // <1>
    left = seen - 1;
  });
  IO.println("with a rest in it: " + left + " left");

  aHundredTimes(exact::decrementAndGet); // <2>
  IO.println("decrementAndGet: " + exact + " left");
}

void aHundredTimes(Runnable work) throws InterruptedException {
  var threads = new ArrayList<Thread>();
  for (int i = 0; i < 100; i++) {
    threads.add(Thread.ofPlatform().start(work));
  }
  for (var thread : threads) thread.join();
}
// end::body[]

void rest(long millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}
