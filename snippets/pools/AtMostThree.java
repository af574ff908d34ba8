///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: ten results in order, and never more than three tasks under way or waiting.

// tag::body[]
void main() throws Exception {
  var results = new ArrayList<Future<Integer>>();
  var permits = new Semaphore(3);
  try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
    for (int n = 1; n <= 10; n++) {
      int number = n;
      permits.acquire(); // <1>
      most = Math.max(most, underWay.incrementAndGet());
      results.add(each.submit(() -> {
        try {
          Thread.sleep(10);
          return number * number;
        } finally {
          underWay.decrementAndGet();
          permits.release(); // <2>
        }
      }));
    }
  }
  IO.println("main: " + results.stream().map(Future::resultNow)
    .toList());
  IO.println("main: at most " + most + " under way");
}

final AtomicInteger underWay = new AtomicInteger();
int most; // <3>
// end::body[]
