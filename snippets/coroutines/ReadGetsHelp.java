///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Line.java
//DESCRIPTION Ann keeps the only carrier by reading, once from a file and once from a child; where does bob get another?

import java.lang.management.ManagementFactory;
import jdk.management.VirtualThreadSchedulerMXBean;

// tag::body[]
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=2
void main() throws Exception {
  try (var file = Line.file(); var child = Line.child()) { // <1>
    tell("a file", file, Duration.ofMillis(800));
    tell("a child process", child, Duration.ofSeconds(20)); // <2>
  }
}

void tell(String what, Line line, Duration patience)
    throws Exception {
  var reads = new CountDownLatch(1);
  var ann = Thread.ofVirtual().name("ann").start(() -> {
    reads.countDown();
    read(line);
  });
  reads.await();
  var bob = Thread.ofVirtual().name("bob").start(() -> {});
  boolean ran = bob.join(patience);
  IO.println(what + ": carriers " + scheduler.getPoolSize()
    + ", bob runs: " + ran);
  line.write(); // <3>
  ann.join();
  bob.join();
}
// end::body[]

final VirtualThreadSchedulerMXBean scheduler =
  ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);

void read(Line line) {
  try {
    line.read();
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
