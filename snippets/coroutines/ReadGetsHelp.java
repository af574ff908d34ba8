///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A virtual thread keeps the only carrier by reading from a child, and the scheduler brings another.

import java.lang.management.ManagementFactory;
import jdk.management.VirtualThreadSchedulerMXBean;

// tag::body[]
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=2
void main() throws Exception {
  var scheduler = ManagementFactory.getPlatformMXBean(
    VirtualThreadSchedulerMXBean.class);
  var cat = new ProcessBuilder("cat").start();
  var ann = Thread.ofVirtual().name("ann").start(() -> {
    IO.println("ann: reads, carriers: " + scheduler.getPoolSize());
    read(cat.getInputStream()); // <1>
    IO.println("ann: has read to the end");
  });
  var bob = Thread.ofVirtual().name("bob").unstarted(
    () -> IO.println("bob: hello, carriers: "
      + scheduler.getPoolSize())); // <2>
  while (scheduler.getPoolSize() < 2) {
    Thread.sleep(5); // <3>
  }
  bob.start();
  bob.join();
  cat.getOutputStream().close();
  ann.join();
}
// end::body[]

void read(InputStream in) {
  try {
    in.read();
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
