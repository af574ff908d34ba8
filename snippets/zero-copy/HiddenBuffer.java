///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Writes a megabyte from outside the heap and one from the heap; page faults give the hidden copy away.
//SOURCES lib/Counted.java
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

// tag::body[]
void main() throws Throwable {
  var direct = filled(ByteBuffer.allocateDirect(1 << 20));
  var heap = filled(ByteBuffer.allocate(1 << 20));
  try (var nowhere = FileChannel.open(Path.of("/dev/null"),
      StandardOpenOption.WRITE)) {
    nowhere.write(ByteBuffer.allocate(1)); // <1>
    tell("direct", direct, nowhere);
    tell("heap", heap, nowhere);
    tell("heap again", heap.rewind(), nowhere); // <2>
  }
}

void tell(String what, ByteBuffer buffer, FileChannel channel)
    throws Throwable {
  var counted = Counted.of(() -> channel.write(buffer));
  IO.println("main: " + what + ", " + counted.bytesOut()
    + " bytes written, " + counted.faults() + " page faults");
}

ByteBuffer filled(ByteBuffer buffer) {
  while (buffer.hasRemaining()) {
    buffer.put((byte) 7);
  }
  return buffer.flip();
}
// end::body[]
