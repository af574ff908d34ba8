///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Three ways to lose interest in a task, and only one of them reaches it.

// tag::body[]
void main() throws Exception {
  try (var pool = Executors.newFixedThreadPool(3)) {
    var begun = new CountDownLatch(3);
    Future<?> soup = pool.submit(() -> cook("ann", begun));
    var tea = CompletableFuture.runAsync(
      () -> cook("bob", begun), pool);
    Future<?> rice = pool.submit(() -> cook("cid", begun));
    begun.await();

    soup.cancel(true); // <1>
    IO.println("main: ann's future is " + soup.state());
    tea.cancel(true); // <2>
    IO.println("main: bob's future is " + tea.state());
    try {
      rice.get(20, TimeUnit.MILLISECONDS); // <3>
    } catch (TimeoutException e) {
      IO.println("main: cid's future is " + rice.state());
    }
    mayEnd.countDown();
  }
}

void cook(String who, CountDownLatch begun) {
  begun.countDown();
  try {
    mayEnd.await();
    IO.println(who + ": cooks to the end");
  } catch (InterruptedException e) {
    IO.println(who + ": is interrupted");
  }
}
// end::body[]

final CountDownLatch mayEnd = new CountDownLatch(1);
