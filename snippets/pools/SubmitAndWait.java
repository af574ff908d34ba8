///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Each result fetched before the next task is submitted, and after all have been.

// tag::body[]
void main() throws Exception {
  oneByOne();
  together();
}

void oneByOne() throws Exception {
  long start = System.nanoTime();
  try (var pool = Executors.newFixedThreadPool(3, named("ann-"))) {
    for (int n = 1; n <= 3; n++) {
      int number = n;
      int square = pool.submit(() -> square(number)).get(); // <1>
      IO.println("main: gets " + square);
    }
  }
  IO.println("main: one by one it took " + millisSince(start));
}

void together() throws Exception {
  long start = System.nanoTime();
  try (var pool = Executors.newFixedThreadPool(3, named("bob-"))) {
    var squares = new ArrayList<Future<Integer>>();
    for (int n = 1; n <= 3; n++) {
      int number = n;
      squares.add(pool.submit(() -> square(number)));
    }
    for (var square : squares) {
      IO.println("main: gets " + square.get()); // <2>
    }
  }
  IO.println("main: together it took " + millisSince(start));
}
// end::body[]

int square(int number) throws InterruptedException {
  Thread.sleep(100);
  IO.println(Thread.currentThread().getName() + ": squares " + number);
  return number * number;
}

ThreadFactory named(String prefix) {
  return Thread.ofPlatform().name(prefix, 1).factory();
}

String millisSince(long start) {
  return (System.nanoTime() - start) / 1_000_000 + " ms";
}
