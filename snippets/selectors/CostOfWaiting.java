///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java
//DESCRIPTION A hundred silent guests: with a thread for each, and with one selector for all.
import java.lang.management.ManagementFactory;

// tag::body[]
void main() throws Exception {
  var wires = new ArrayList<Wire>();
  for (int n = 0; n < 100; n++) wires.add(Wire.open());
  cost("one selector", wires, this::oneSelector);
  cost("a thread each", wires, this::threadEach);
  for (var wire : wires) wire.close();
}

void cost(String how, List<Wire> wires, Waiting waiting)
    throws Exception {
  long threads = status("Threads");
  long memory = status("VmRSS");
  var waiters = waiting.begin(wires);
  for (var waiter : waiters) untilItWaits(waiter);
  threads = status("Threads") - threads;
  memory = status("VmRSS") - memory;
  long used = processorTime(waiters);
  Thread.sleep(300); // <1>
  used = processorTime(waiters) - used;
  IO.println("main: " + how + ", threads: " + threads
    + ", memory: " + memory + " kB, computed: " + used / 1000 + " us");
  for (var wire : wires) say(wire, "soup"); // <2>
  for (var waiter : waiters) waiter.join();
}
// end::body[]

interface Waiting {
  List<Thread> begin(List<Wire> wires) throws IOException;
}

List<Thread> threadEach(List<Wire> wires) throws IOException {
  for (var wire : wires) wire.near().configureBlocking(true);
  return wires.stream().map(wire -> Thread.ofPlatform().start(() -> hear(wire))).toList();
}

List<Thread> oneSelector(List<Wire> wires) throws IOException {
  var selector = Selector.open();
  for (var wire : wires) {
    wire.near().configureBlocking(false);
    wire.near().register(selector, SelectionKey.OP_READ, wire);
  }
  return List.of(Thread.ofPlatform().start(() -> hearAll(selector, wires.size())));
}

void hear(Wire wire) {
  try {
    wire.near().read(ByteBuffer.allocate(80));
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

void hearAll(Selector selector, int guests) {
  try (selector) {
    for (int heard = 0; heard < guests; ) {
      heard += selector.select(key -> hear((Wire) key.attachment()));
    }
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

void say(Wire wire, String what) throws IOException {
  wire.far().write(ByteBuffer.wrap(what.getBytes()));
}

/** Until the thread is in the kernel: in read for one channel, in epoll_wait for all. */
void untilItWaits(Thread thread) throws InterruptedException {
  for (var stack = thread.getStackTrace(); stack.length == 0 || !stack[0].isNativeMethod()
      || !List.of("read0", "wait").contains(stack[0].getMethodName()); stack = thread.getStackTrace()) {
    Thread.sleep(5);
  }
}

long processorTime(List<Thread> threads) {
  var times = ManagementFactory.getThreadMXBean();
  return threads.stream().mapToLong(thread -> times.getThreadCpuTime(thread.threadId())).sum();
}

/** A number that the kernel tells of this process. */
long status(String name) throws IOException {
  try (var lines = Files.lines(Path.of("/proc/self/status"))) {
    return lines.filter(line -> line.startsWith(name + ":")).findFirst()
        .map(line -> Long.parseLong(line.replaceAll("\\D", ""))).orElseThrow();
  }
}
