///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Two results of three are enough, and the end of the block waits for the third.

// tag::body[]
void main() throws Exception {
  IO.println("main: closes after " + firstTwo(false) + " ms");
  IO.println("main: cancels after " + firstTwo(true) + " ms");
}

long firstTwo(boolean cancel) throws Exception {
  long start = System.nanoTime();
  try (var pool = Executors.newFixedThreadPool(3)) {
    var done = new ExecutorCompletionService<String>(pool); // <1>
    done.submit(() -> cook("ann", 150));
    done.submit(() -> cook("bob", 40));
    done.submit(() -> cook("cid", 600));

    IO.println("main: gets " + done.take().get() // <2>
      + " and " + done.take().get());
    if (cancel) pool.shutdownNow(); // <3>
  } // <4>
  return (System.nanoTime() - start) / 1_000_000;
}

String cook(String who, int millis) throws InterruptedException {
  Thread.currentThread().setName(who);
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    IO.println(who + ": is interrupted");
    throw e;
  }
  IO.println(who + ": has cooked");
  return who + "'s dish";
}
// end::body[]
