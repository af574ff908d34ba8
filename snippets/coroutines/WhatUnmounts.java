///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//SOURCES lib/Sorter.java
//DESCRIPTION Eleven ways to wait on the only carrier, and whether another virtual thread gets it meanwhile.

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;

// tag::body[]
void tell(String what, Wait wait, Wait end) throws Exception {
  var waiting = new CountDownLatch(1);
  var ann = start(() -> {
    waiting.countDown();
    wait.run(); // <1>
  });
  waiting.await();
  var bob = start(() -> {}); // <2>
  boolean ran = bob.join(Duration.ofMillis(800)); // <3>
  IO.println(what + ": " + (ran ? "gives way" : "keeps the carrier"));
  end.run(); // <4>
  ann.join();
  bob.join();
}

void waits() throws Exception {
  var tea = new CountDownLatch(1);
  tell("latch", tea::await, tea::countDown);
  var buns = new LinkedBlockingQueue<String>();
  tell("queue", buns::take, () -> buns.put("bun"));
  lock.lock();
  tell("lock", lock::lock, lock::unlock);
  tell("synchronized", this::enter, free::countDown);
  tell("Object.wait", this::listen, this::ring);
  tell("sleep", () -> Thread.sleep(900), () -> {});
  tell("socket", near::read, () -> far.write(1));
  tell("pipe", () -> source.read(one), () -> sink.write(two));
  tell("file", () -> file.read(), () -> file.write(1));
  tell("class initializer", () -> new Slow(), Slow.may::countDown);
  tell("native code", sorter::sort, sorter.may::countDown);
}
// end::body[]

interface Wait {
  void run() throws Exception;
}

final ReentrantLock lock = new ReentrantLock();
final Object kitchen = new Object();
final Object bell = new Object();
final CountDownLatch free = new CountDownLatch(1);
final ByteBuffer one = ByteBuffer.allocate(1);
final ByteBuffer two = ByteBuffer.allocate(1);
final Sorter sorter = new Sorter();
InputStream near;
OutputStream far;
Pipe.SourceChannel source;
Pipe.SinkChannel sink;
RandomAccessFile file;

static class May {
  static final CountDownLatch may = new CountDownLatch(1);
}

static class Slow extends May {
  static {
    try {
      may.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

void main() throws Exception {
  var taken = new CountDownLatch(1);
  Thread.ofPlatform().start(() -> {
    synchronized (kitchen) {
      taken.countDown();
      try {
        free.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  });
  taken.await();
  var pipe = Pipe.open();
  source = pipe.source();
  sink = pipe.sink();
  var fifo = Files.createTempDirectory("waits").resolve("fifo");
  new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor();
  file = new RandomAccessFile(fifo.toFile(), "rw"); // of a pipe with a name, open for both, nobody has written
  var loopback = InetAddress.getLoopbackAddress();
  try (var server = new ServerSocket(0, 1, loopback);
      var here = new Socket(loopback, server.getLocalPort());
      var there = server.accept();
      var _ = file;
      var _ = source;
      var _ = sink) {
    near = here.getInputStream();
    far = there.getOutputStream();
    var first = start(() -> near.read()); // what sockets and pipes need is made when the first one waits
    while (first.getState() != Thread.State.WAITING) Thread.sleep(1);
    far.write(1);
    first.join();
    waits();
  } finally {
    Files.delete(fifo);
    Files.delete(fifo.getParent());
  }
}

void enter() {
  synchronized (kitchen) {
    kitchen.notify();
  }
}

void listen() throws InterruptedException {
  synchronized (bell) {
    bell.wait();
  }
}

void ring() {
  synchronized (bell) {
    bell.notify();
  }
}

Thread start(Wait work) {
  return Thread.ofVirtual().start(() -> {
    try {
      work.run();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  });
}
