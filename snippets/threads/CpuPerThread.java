///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION How much processor time each thread has used: asleep costs nothing.

import java.lang.management.*;

// tag::body[]
final CountDownLatch done = new CountDownLatch(2);
final CountDownLatch asked = new CountDownLatch(1);

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(this::compute);
  var bob = Thread.ofPlatform().name("bob").start(this::rest);
  var cid = Thread.ofVirtual().name("cid").start(() -> waitFor(asked));
  done.await();
  for (var thread : List.of(ann, bob, cid)) {
    long nanos = threads.getThreadCpuTime(thread.threadId()); // <1>
    IO.println(thread.getName() + ": " + (nanos == -1
      ? "unknown" : nanos / 1_000_000 + " ms"));
  }
  asked.countDown();
}

void compute() {
  while (threads.getCurrentThreadCpuTime() < 60_000_000) { // <2>
    Thread.onSpinWait();
  }
  done.countDown();
  waitFor(asked); // <3>
}
// end::body[]

final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

void rest() {
  try {
    Thread.sleep(120);
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
  done.countDown();
  waitFor(asked);
}

void waitFor(CountDownLatch latch) {
  try {
    latch.await();
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}
