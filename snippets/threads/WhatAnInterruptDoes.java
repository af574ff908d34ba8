///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Six places where a thread waits, and what an interrupt does to it in each.

import java.net.*;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;

// tag::body[]
void main() throws Exception {
  var server = new ServerSocket(0, 2, InetAddress.getLoopbackAddress());
  synchronized (fork) {
    show("sleep", () -> Thread.sleep(60_000));
    show("take", queue::take);
    show("park", LockSupport::park); // <1>
    show("pipe", () -> pipe().source().read(ByteBuffer.allocate(1)));
    show("socket", () -> connect(server).getInputStream().read());
    show("synchronized", () -> { synchronized (fork) { } });
  }
  server.close();
  for (var open : resources) open.close();
}

void show(String where, Way way) throws InterruptedException {
  IO.println(where + ": " + interrupted(Thread.ofPlatform(), way));
  IO.println(where + ", virtual: "
    + interrupted(Thread.ofVirtual(), way));
}

String interrupted(Thread.Builder builder, Way way)
    throws InterruptedException {
  var outcome = new CompletableFuture<String>();
  var ann = builder.start(() -> outcome.complete(outcome(way)));
  untilItWaits(ann);
  ann.interrupt();
  return ann.join(Duration.ofMillis(patience(ann))) // <2>
    ? outcome.join() : "waits on, marked " + ann.isInterrupted();
}

String outcome(Way way) {
  try {
    way.go();
    return "returns, " + mark();
  } catch (Exception e) {
    return e.getClass().getSimpleName() + ", " + mark();
  }
}
// end::body[]

interface Way {
  void go() throws Exception;
}

final Object fork = new Object();
final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
final Queue<Closeable> resources = new ConcurrentLinkedQueue<>();

Pipe pipe() throws IOException {
  var pipe = Pipe.open();
  resources.add(pipe.source());
  resources.add(pipe.sink());
  return pipe;
}

Socket connect(ServerSocket server) throws IOException {
  var socket = new Socket(server.getInetAddress(), server.getLocalPort());
  resources.add(socket);
  return socket;
}

/** Whether the thread that asks is marked as interrupted. */
String mark() {
  return "marked " + Thread.currentThread().isInterrupted();
}

/** A platform thread that reads is RUNNABLE: so its stack is asked, too. */
void untilItWaits(Thread thread) throws InterruptedException {
  var state = Thread.State.NEW;
  for (int looks = 0; looks < 5; looks++) {
    if (thread.getState() != state || !isThere(thread)) looks = 0;
    state = thread.getState();
    Thread.sleep(2);
  }
}

boolean isThere(Thread thread) {
  return thread.getState() != Thread.State.RUNNABLE || isReading(thread);
}

boolean isReading(Thread thread) {
  return Stream.of(thread.getStackTrace()).limit(1)
    .anyMatch(frame -> frame.isNativeMethod() && frame.getClassName().startsWith("sun.nio.ch"));
}

/** Long for those who are woken, short for those who are known to wait on. */
int patience(Thread thread) {
  return thread.getState() == Thread.State.BLOCKED || isReading(thread) ? 100 : 2_000;
}
