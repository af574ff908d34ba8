///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Writes to somebody who reads nothing: the kernel takes what it has room for, and then no more.
//SOURCES lib/Loopback.java
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

// tag::body[]
void main() throws IOException {
  try (var door = Loopback.listen();
      var ann = SocketChannel.open(door.getLocalAddress())) { // <1>
    ann.configureBlocking(false);
    var block = ByteBuffer.allocate(1 << 16);
    int first = ann.write(block);
    IO.println("ann: the first write took " + first + " bytes");
    long all = first;
    int taken;
    do {
      taken = ann.write(block.clear());
      all += taken;
    } while (taken > 0);
    IO.println("ann: after " + all + " bytes a write takes " + taken);
    ann.shutdownOutput();
    IO.println("bob: has read 0 bytes, and is not even here");
    long read = readAll(door); // <2>
    IO.println("bob: comes and reads " + read + " bytes");
  }
}
// end::body[]

long readAll(java.nio.channels.ServerSocketChannel door) throws IOException {
  try (var bob = door.accept()) {
    var block = ByteBuffer.allocate(1 << 16);
    long all = 0;
    for (int n; (n = bob.read(block.clear())) >= 0; ) {
      all += n;
    }
    return all;
  }
}
