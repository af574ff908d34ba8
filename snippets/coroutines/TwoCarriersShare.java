///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Ann computes on one of two carriers, and Bob gets the other.

// tag::body[]
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=2
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=2
volatile boolean enough;
final Queue<String> lines = new ConcurrentLinkedQueue<>();

void main() throws InterruptedException {
  var computing = new CountDownLatch(1);
  var ann = Thread.ofVirtual().name("ann").start(() -> {
    computing.countDown();
    while (!enough) {}
    lines.add("ann: has computed enough");
  });
  computing.await();
  var bob = Thread.ofVirtual().name("bob")
    .start(() -> lines.add("bob: hello"));

  boolean done = bob.join(Duration.ofSeconds(1));
  enough = true;
  ann.join();
  bob.join();
  lines.forEach(IO::println);
  IO.println("main: bob was done within a second: " + done);
}
// end::body[]
