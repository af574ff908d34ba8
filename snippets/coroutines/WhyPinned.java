///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//SOURCES lib/Sorter.java
//DESCRIPTION The Flight Recorder tells of each wait that kept its carrier, and why it did.

import jdk.jfr.consumer.RecordingStream;

// tag::body[]
void main() throws Exception {
  var reasons = new LinkedBlockingQueue<String>();
  try (var recorder = new RecordingStream()) {
    recorder.enable("jdk.VirtualThreadPinned")
      .withThreshold(Duration.ZERO); // <1>
    recorder.onEvent("jdk.VirtualThreadPinned", event ->
      reasons.add(event.getThread().getJavaName() + ": "
        + event.getString("pinnedReason")));
    recorder.startAsync();

    var sorter = new Sorter();
    watch("ann", () -> Slow.cook(), Slow.may);
    watch("bob", sorter::sort, sorter.may);
    watch("cid", () -> rest(cid), cid); // <2>

    recorder.stop(); // <3>
  }
  reasons.forEach(IO::println);
}

void watch(String name, Runnable work, CountDownLatch may)
    throws InterruptedException {
  var thread = Thread.ofVirtual().name(name).start(work);
  while (thread.getState() != Thread.State.WAITING) {
    Thread.sleep(1);
  }
  may.countDown();
  thread.join();
}
// end::body[]

final CountDownLatch cid = new CountDownLatch(1);

static void rest(CountDownLatch until) {
  try {
    until.await();
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}

static class May {
  static final CountDownLatch may = new CountDownLatch(1);
}

static class Slow extends May {
  static {
    rest(may);
  }

  static void cook() {}
}
