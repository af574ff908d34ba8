///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: three threads, one of them computes; the one whose processor time grows.

import java.lang.management.*;
import java.net.*;

// tag::body[]
final CountDownLatch found = new CountDownLatch(1);

void main() throws Exception {
  start("ann", this::readFromNobody);
  start("bob", () -> { while (found.getCount() > 0) { } }); // <1>
  start("cid", this::readFromNobody);

  Map<Thread, Long> before, after;
  before = after = cpuTimes();
  while (most(before, after).isEmpty()) { // <2>
    Thread.sleep(20);
    after = cpuTimes();
  }
  IO.println("main: the hot one is "
    + most(before, after).get().getName());
  found.countDown();
  for (var socket : sockets) socket.close();
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

final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

void readFromNobody() {
  try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
    var socket = new Socket(server.getInetAddress(), server.getLocalPort());
    sockets.add(socket);
    socket.getInputStream().read();
  } catch (SocketException e) {
    // The program is over: main has closed the socket.
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
