///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION How many carriers there may be, asked before and after somebody tries to change it.

import java.lang.management.ManagementFactory;
import jdk.management.VirtualThreadSchedulerMXBean;

// tag::body[]
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=3
void main() throws InterruptedException {
  var scheduler = ManagementFactory.getPlatformMXBean(
    VirtualThreadSchedulerMXBean.class);
  Thread.startVirtualThread(() -> {}).join(); // <1>
  IO.println("main: at most " + scheduler.getParallelism());

  System.setProperty("jdk.virtualThreadScheduler.parallelism", "1");
  IO.println("main: at most " + scheduler.getParallelism()
    + " after setProperty"); // <2>

  scheduler.setParallelism(1);
  IO.println("main: at most " + scheduler.getParallelism()
    + " after setParallelism"); // <3>
}
// end::body[]
