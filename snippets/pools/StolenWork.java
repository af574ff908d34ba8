///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A worker takes its newest task, a thief the oldest one.

// tag::body[]
void main() throws Exception {
  threeTasks("alone", 1);
  threeTasks("with a thief", 2);
}

void threeTasks(String how, int workers) throws Exception {
  var order = new ConcurrentLinkedQueue<String>();
  var left = new CountDownLatch(3);
  var pool = new ForkJoinPool(workers);
  try (pool) {
    pool.submit(() -> {
      for (var name : List.of("first", "second", "third")) {
        ForkJoinTask.adapt(() -> {
          order.add(name);
          left.countDown();
        }).fork(); // <1>
      }
      if (workers == 2) left.await(); // <2>
      return null;
    });
  }
  IO.println(how + ": " + String.join(", ", order)
    + "; stolen: " + (pool.getStealCount() - 1)); // <3>
}
// end::body[]
