///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Eight ways to get no further, and the state that the JVM reports for each.

import java.net.*;

// tag::body[]
void main() throws Exception {
  var server = new ServerSocket(0, 2, InetAddress.getLoopbackAddress());
  synchronized (fork) {
    noodles.lock();
    show("synchronized", () -> { synchronized (fork) { } });
    show("lock", noodles::lock);
    show("wait", () -> { synchronized (bell) { bell.wait(); } });
    show("join", main::join);
    show("take", queue::take);
    show("sleep", () -> Thread.sleep(60_000));
    show("read", () -> connect(server).getInputStream().read()); // <1>
    show("loop", this::spin);
  }
  going = false;
  server.close();
  for (var socket : sockets) socket.close();
}

void show(String how, Way way) throws InterruptedException {
  var ann = Thread.ofPlatform().daemon().start(() -> go(way));
  var bob = Thread.ofVirtual().start(() -> go(way));
  IO.println(how + ": " + settled(ann) + ", virtual " + settled(bob));
}
// end::body[]

interface Way {
  void go() throws Exception;
}

final Thread main = Thread.currentThread();
final Object fork = new Object();
final Object bell = new Object();
final Lock noodles = new ReentrantLock();
final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
volatile boolean going = true;

Socket connect(ServerSocket server) throws IOException {
  var socket = new Socket(server.getInetAddress(), server.getLocalPort());
  sockets.add(socket);
  return socket;
}

void spin() {
  while (going) Thread.onSpinWait();
}

/** The state in which a thread stays, once it is where it gets no further. */
Thread.State settled(Thread thread) throws InterruptedException {
  var state = Thread.State.NEW;
  for (int looks = 0; looks < 5; looks++) {
    if (thread.getState() != state || !isThere(thread)) looks = 0;
    state = thread.getState();
    Thread.sleep(4);
  }
  return state;
}

/** A virtual thread does not wait in native code: there it is on its way. */
boolean isThere(Thread thread) {
  return thread.getState() != Thread.State.RUNNABLE || Stream.of(thread.getStackTrace()).limit(2)
    .anyMatch(frame -> frame.getMethodName().equals("spin") || !thread.isVirtual()
      && frame.isNativeMethod() && frame.getClassName().startsWith("sun.nio.ch"));
}

void go(Way way) {
  try {
    way.go();
  } catch (SocketException e) {
    // The program is over: main has closed the socket.
  } catch (Exception e) {
    throw new IllegalStateException(e);
  }
}
