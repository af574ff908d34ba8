///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A thread dump that has the virtual threads too: who waits, and at which line.

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.lang.management.ManagementFactory;

// tag::body[]
final Object bell = new Object();
final BlockingQueue<String> buns = new LinkedBlockingQueue<>();

void main() throws Exception {
  var ann = Thread.ofVirtual().name("ann").start(this::waitForBell);
  var bob = Thread.ofVirtual().name("bob").start(this::waitForBun);
  while (!areWaiting(ann, bob)) Thread.sleep(5);

  var file = Files.createTempDirectory("dump").resolve("threads.json");
  ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
    .dumpThreads(file.toString(), ThreadDumpFormat.JSON); // <1>
  show(Files.readString(file), "ann");
  show(Files.readString(file), "bob");

  synchronized (bell) {
    bell.notify();
  }
  buns.put("bun");
  ann.join();
  bob.join();
  Files.delete(file);
  Files.delete(file.getParent());
}

void show(String dump, String name) {
  var entry = Pattern.compile("\"virtual\": true,\\s+\"name\": \""
    + name + "\",\\s+\"state\": \"(\\w+)\".*?\\]", Pattern.DOTALL)
    .matcher(dump);
  IO.println(!entry.find() ? name + ": is not in the dump"
    : name + ": " + entry.group(1) + " in " + ownFrame(entry.group()));
}
// end::body[]

/** The topmost frame that is a method of this program. */
String ownFrame(String entry) {
  var frame = Pattern.compile("VirtualDump\\.(\\w+)\\(").matcher(entry);
  return frame.find() ? frame.group(1) : "no method of ours";
}

boolean areWaiting(Thread... threads) {
  return Stream.of(threads).allMatch(t -> t.getState() == Thread.State.WAITING);
}

void waitForBell() {
  try {
    synchronized (bell) {
      bell.wait();
    }
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}

void waitForBun() {
  try {
    buns.take();
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}
