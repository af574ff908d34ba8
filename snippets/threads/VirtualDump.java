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
  IO.println(name + ": " + entries(dump)
    .filter(entry -> entry.contains("\"name\": \"" + name + "\"")
      && entry.contains("\"virtual\": true"))
    .map(entry -> state(entry) + " in " + ownFrame(entry))
    .findAny().orElse("is not in the dump"));
}
// end::body[]

/** The part of the dump that each thread has, whatever the order of its members but for the first, its number. */
Stream<String> entries(String dump) {
  return Pattern.compile("\"tid\":").splitAsStream(dump);
}

String state(String entry) {
  var state = Pattern.compile("\"state\": \"(\\w+)\"").matcher(entry);
  return state.find() ? state.group(1) : "in no state";
}

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
