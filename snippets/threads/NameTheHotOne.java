///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: three threads, one of them computes; the one whose processor time grows.

import java.lang.management.*;

// tag::body[]
final CountDownLatch found = new CountDownLatch(1);

void main() throws InterruptedException {
  start("ann", () -> waitFor(found));
  start("bob", () -> { while (found.getCount() > 0) { } }); // <1>
  start("cid", () -> waitFor(found));

  Map<Thread, Long> before, after;
  before = after = cpuTimes();
  while (most(before, after).isEmpty()) { // <2>
    Thread.sleep(20);
    after = cpuTimes();
  }
  IO.println("main: the hot one is "
    + most(before, after).get().getName());
  found.countDown();
}

/** The one that has used 50 ms of a processor in the meantime. */
Optional<Thread> most(Map<Thread, Long> before,
    Map<Thread, Long> after) {
  return before.keySet().stream().filter(thread ->
    after.get(thread) - before.get(thread) >= 50_000_000).findAny();
}

Map<Thread, Long> cpuTimes() {
  return all.stream().collect(Collectors.toMap(Function.identity(),
    thread -> bean.getThreadCpuTime(thread.threadId()))); // <3>
}
// end::body[]

final ThreadMXBean bean = ManagementFactory.getThreadMXBean();
final List<Thread> all = new ArrayList<>();

void start(String name, Runnable work) {
  all.add(Thread.ofPlatform().name(name).start(work));
}

void waitFor(CountDownLatch latch) {
  try {
    latch.await();
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}
