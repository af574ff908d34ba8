///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A callback runs where the result is made, or where it is added, whichever is later.

// tag::body[]
void main() throws Exception {
  var cook = Thread.ofPlatform().name("cook").factory();
  var mayEnd = new CountDownLatch(1);
  try (var kitchen = Executors.newFixedThreadPool(1, cook)) {
    var soup = CompletableFuture.supplyAsync(() -> {
      await(mayEnd);
      return "soup";
    }, kitchen);

    var early = soup.thenAccept(s -> say("early, gets " + s)); // <1>
    mayEnd.countDown();
    early.join();
    soup.thenAccept(s -> say("late, gets " + s)); // <2>
    soup.thenAcceptAsync(
      s -> say("late and sent here, gets " + s), kitchen); // <3>
  }
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}

void await(CountDownLatch latch) {
  try {
    latch.await();
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts a cook", e);
  }
}
