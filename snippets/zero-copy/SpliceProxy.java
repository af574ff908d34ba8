///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Hands a megabyte from one socket to another by splice; not a byte of it enters the program.
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED --add-opens=java.base/sun.nio.ch=ALL-UNNAMED
//SOURCES lib/Counted.java
//SOURCES lib/Linux.java
//SOURCES lib/Loopback.java
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

// tag::body[]
void main() throws Throwable {
  try (var door = Loopback.listen(); var table = Loopback.listen()) {
    var ann = Thread.ofPlatform().start(() -> send(door));
    var bob = Thread.ofPlatform().start(() -> receive(table));
    try (var from = door.accept();
        var to = SocketChannel.open(table.getLocalAddress());
        var pipe = Linux.pipe()) {
      int source = Linux.file(from);
      int target = Linux.file(to);
      var counted = Counted.of(() -> relay(source, pipe, target));
      IO.println("proxy: passed on " + passed + " bytes");
      IO.println("proxy: " + counted.reads() + " reads, "
        + counted.writes() + " writes, "
        + (counted.bytesIn() + counted.bytesOut())
        + " bytes in and out");
    }
    ann.join();
    bob.join();
  }
}

void relay(int source, Linux.Pipe pipe, int target) throws Throwable {
  long n;
  while ((n = Linux.splice(source, pipe.in(), 1 << 16)) > 0) { // <1>
    passed += n;
    while (n > 0) {
      n -= Linux.splice(pipe.out(), target, n); // <2>
    }
  }
}
// end::body[]

long passed;

void send(ServerSocketChannel door) {
  try (var socket = SocketChannel.open(door.getLocalAddress())) {
    var bytes = ByteBuffer.allocate(1 << 20);
    for (int i = 0; i < bytes.capacity(); i++) {
      bytes.put((byte) (i % 251));
    }
    socket.write(bytes.flip());
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

void receive(ServerSocketChannel table) {
  try (var socket = table.accept()) {
    var block = ByteBuffer.allocate(1 << 16);
    int all = 0;
    boolean right = true;
    while (socket.read(block.clear()) >= 0) {
      for (block.flip(); block.hasRemaining(); all++) {
        right &= block.get() == (byte) (all % 251);
      }
    }
    IO.println("bob: got " + all + " bytes, all as they were sent: " + right);
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
