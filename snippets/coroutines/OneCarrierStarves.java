///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Ann computes on the only carrier, and Bob, who wants to say a word, has to wait until she is done.

// tag::body[]
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
volatile boolean enough;
final Queue<String> lines = new ConcurrentLinkedQueue<>();

void main() throws InterruptedException {
  var computing = new CountDownLatch(1);
  var ann = Thread.ofVirtual().name("ann").start(() -> {
    computing.countDown();
    while (!enough) {} // <1>
    lines.add("ann: has computed enough");
  });
  computing.await();
  var bob = Thread.ofVirtual().name("bob")
    .start(() -> lines.add("bob: hello"));

  boolean done = bob.join(Duration.ofSeconds(1)); // <2>
  enough = true;
  ann.join();
  bob.join();
  lines.forEach(IO::println);
  IO.println("main: bob was done within a second: " + done);
}
// end::body[]
