///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION How many threads each kind of executor makes for five tasks that all wait.

// tag::body[]
void main() {
  fiveTasks("single", Executors::newSingleThreadExecutor);
  fiveTasks("fixed, 2", made -> Executors.newFixedThreadPool(2, made));
  fiveTasks("cached", Executors::newCachedThreadPool);
  fiveTasks("thread for each task",
    Executors::newThreadPerTaskExecutor);
}

void fiveTasks(String kind,
    Function<ThreadFactory, ExecutorService> executors) {
  var made = new AtomicInteger();
  var allSubmitted = new CountDownLatch(1);
  try (var executor = executors.apply(task -> {
    made.incrementAndGet();
    return new Thread(task);
  })) {
    for (int n = 0; n < 5; n++) {
      executor.submit(() -> {
        allSubmitted.await(); // <1>
        return null;
      });
    }
    allSubmitted.countDown();
  }
  IO.println(kind + ": " + made + " threads for 5 tasks");
}
// end::body[]
