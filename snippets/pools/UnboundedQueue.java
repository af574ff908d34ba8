///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A pool that may grow to four threads, before a queue without an end and before one with.

// tag::body[]
void main() {
  twentyTasks("without end", new LinkedBlockingQueue<>()); // <1>
  twentyTasks("for ten", new LinkedBlockingQueue<>(10));
}

void twentyTasks(String queue, BlockingQueue<Runnable> waiting) {
  var mayEnd = new CountDownLatch(1);
  int refused = 0;
  try (var pool = new ThreadPoolExecutor(1, 4, // <2>
      0, TimeUnit.SECONDS, waiting)) {
    for (int n = 0; n < 20; n++) {
      try {
        pool.submit(() -> {
          mayEnd.await();
          return null;
        });
      } catch (RejectedExecutionException e) {
        refused++;
      }
    }
    IO.println("queue " + queue + ": " + pool.getPoolSize()
      + " at work, " + waiting.size() + " wait, "
      + refused + " refused");
    mayEnd.countDown();
  }
}
// end::body[]
