///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Ann computes on one of two carriers, and Bob gets the other.

// tag::body[]
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=2
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=2
// end::body[]
volatile boolean enough;

void main() throws InterruptedException {
  var computing = new CountDownLatch(1);
  var ann = Thread.ofVirtual().name("ann").start(() -> {
    computing.countDown();
    while (!enough) {}
    IO.println("ann: has computed enough");
  });
  computing.await();
  var bob = Thread.ofVirtual().name("bob")
    .start(() -> IO.println("bob: hello"));

  boolean done = bob.join(Duration.ofSeconds(1));
  IO.println("main: after a second at most, bob is done: " + done);
  enough = true;
  ann.join();
  bob.join();
}
