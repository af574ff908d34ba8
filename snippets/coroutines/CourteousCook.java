///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//DESCRIPTION Ann computes on the only carrier and gives way now and then, so Bob gets a word in.

// tag::body[]
final List<String> lines = new ArrayList<>();

void main() throws InterruptedException {
  Thread.ofVirtual().name("hub").start(this::hub).join();
  lines.forEach(IO::println);
}

void hub() {
  var ann = Thread.ofVirtual().name("ann").start(this::compute);
  var bob = Thread.ofVirtual().name("bob")
    .start(() -> lines.add("bob: hello"));
  join(ann);
  join(bob);
}

void compute() {
  int sum = 0;
  for (int n = 1; n <= 3000; n++) {
    sum += n;
    if (n % 1000 == 0) {
      lines.add("ann: the sum up to " + n + " is " + sum);
      Thread.yield(); // <1>
    }
  }
}
// end::body[]

void join(Thread thread) {
  try {
    thread.join();
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}
