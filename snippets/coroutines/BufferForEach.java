///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Ten thousand tasks with a thread-local buffer, in a pool of four, and in a virtual thread each.

// tag::body[]
final AtomicInteger made = new AtomicInteger();
final ThreadLocal<StringBuilder> buffer =
  ThreadLocal.withInitial(this::make); // <1>

void main() {
  format("in a pool of four", Executors.newFixedThreadPool(4));
  format("in a virtual thread each",
    Executors.newVirtualThreadPerTaskExecutor());
}

void format(String where, ExecutorService threads) {
  made.set(0);
  try (threads) {
    for (int n = 0; n < 10_000; n++) {
      int number = n;
      threads.submit(() -> buffer.get().append(number)); // <2>
    }
  }
  IO.println(where + ": " + made + " buffers for 10000 tasks");
}

StringBuilder make() {
  made.incrementAndGet();
  return new StringBuilder();
}
// end::body[]
