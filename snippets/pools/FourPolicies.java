///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION One cook, one place in the queue, three orders: four answers to the third.

// tag::body[]
void main() throws Exception {
  threeOrders(new ThreadPoolExecutor.AbortPolicy());
  threeOrders(new ThreadPoolExecutor.CallerRunsPolicy());
  threeOrders(new ThreadPoolExecutor.DiscardPolicy());
  threeOrders(new ThreadPoolExecutor.DiscardOldestPolicy());
}

void threeOrders(RejectedExecutionHandler policy) throws Exception {
  var log = new ConcurrentLinkedQueue<String>();
  var begun = new CountDownLatch(1);
  var mayEnd = new CountDownLatch(1);
  var orders = new ArrayList<Future<?>>();
  try (var kitchen = new ThreadPoolExecutor(1, 1, 0,
      TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), cook, policy)) {
    orders.add(kitchen.submit(() -> { // <1>
      begun.countDown();
      mayEnd.await();
      return log.add("cook 1");
    }));
    begun.await();
    orders.add(kitchen.submit(() -> note(log, 2))); // <2>
    try {
      orders.add(kitchen.submit(() -> note(log, 3))); // <3>
    } catch (RejectedExecutionException e) {
      log.add("3 refused");
    }
    mayEnd.countDown();
  }
  for (int n = 0; n < orders.size(); n++) { // <4>
    if (!orders.get(n).isDone()) log.add((n + 1) + " never");
  }
  IO.println(policy.getClass().getSimpleName().replace("Policy", "")
    + ": " + String.join(", ", log));
}
// end::body[]

final ThreadFactory cook = Thread.ofPlatform().name("cook").factory();

void note(Queue<String> log, int order) {
  log.add(Thread.currentThread().getName() + " " + order);
}
