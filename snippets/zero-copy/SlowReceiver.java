///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: transfers a file to somebody who reads slowly, whatever each call takes.
//SOURCES lib/Loopback.java
//SOURCES lib/Sample.java
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.*;

// tag::body[]
static final int SIZE = 4 << 20;

void main() throws Exception {
  try (var file = Sample.of(SIZE); var from = file.open();
      var door = Loopback.listen(); var selector = Selector.open()) {
    door.setOption(StandardSocketOptions.SO_RCVBUF, 1 << 16);
    var bob = Thread.ofPlatform().start(() -> receive(door));
    try (var to = SocketChannel.open(door.getLocalAddress())) {
      to.setOption(StandardSocketOptions.SO_SNDBUF, 1 << 16);
      to.configureBlocking(false);
      to.register(selector, SelectionKey.OP_WRITE);
      send(from, to, selector);
    }
    bob.join();
  }
}

void send(FileChannel from, SocketChannel to, Selector selector)
    throws IOException {
  long sent = from.transferTo(0, SIZE, to); // <1>
  IO.println("ann: the first call sent " + sent + " bytes");
  hungry.countDown();
  int calls = 1, inVain = 0;
  while (sent < SIZE) {
    selector.select(); // <2>
    selector.selectedKeys().clear();
    long more = from.transferTo(sent, SIZE - sent, to);
    sent += more;
    calls++;
    if (more == 0) inVain++;
  }
  IO.println("ann: sent " + sent + " bytes in " + calls + " calls, "
    + inVain + " in vain");
}
// end::body[]

final CountDownLatch hungry = new CountDownLatch(1);

/** Begins when the first call is over, and pauses now and then. */
void receive(ServerSocketChannel door) {
  try (var socket = door.accept()) {
    hungry.await();
    var block = ByteBuffer.allocate(1 << 16);
    long all = 0;
    boolean right = true;
    int blocks = 0;
    while (socket.read(block.clear()) >= 0) {
      for (block.flip(); block.hasRemaining(); all++) {
        right &= block.get() == (byte) (all % 251);
      }
      if (++blocks % 16 == 0) {
        Thread.sleep(2);
      }
    }
    IO.println("bob: got " + all + " bytes, all as they were sent: " + right);
  } catch (IOException | InterruptedException e) {
    throw new IllegalStateException(e);
  }
}
