///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Stove.java
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
    done.submit(() -> Stove.cook("ann", 150));
    done.submit(() -> Stove.cook("bob", 40));
    done.submit(() -> Stove.cook("cid", 600));

    IO.println("main: gets " + done.take().get() // <2>
      + " and " + done.take().get());
    if (cancel) pool.shutdownNow(); // <3>
  } // <4>
  return (System.nanoTime() - start) / 1_000_000;
}
// end::body[]
