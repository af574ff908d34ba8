///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Sends three buffers with three calls and with one, and reads into two.
//SOURCES lib/Counted.java
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;

// tag::body[]
void main() throws Throwable {
  var pipe = Pipe.open(); // <1>
  try (var ann = pipe.sink(); var bob = pipe.source()) {
    var three = Counted.warm(() -> {
      for (var part : message()) {
        ann.write(part);
      }
    });
    var one = Counted.warm(() -> ann.write(message())); // <2>
    IO.println("ann: one by one, " + three.writes() + " writes");
    IO.println("ann: gathered, " + one.writes() + " writes");

    var head = ByteBuffer.allocateDirect(4);
    var rest = ByteBuffer.allocateDirect(8);
    var read = Counted.of(() ->
        bob.read(new ByteBuffer[] {head, rest})); // <3>
    IO.println("bob: scattered, " + read.reads() + " reads, head is "
      + text(head) + ", rest is " + text(rest));
  }
}

ByteBuffer[] message() {
  return new ByteBuffer[] {direct("head"), direct("soup"),
      direct("tail")};
}
// end::body[]

ByteBuffer direct(String text) {
  return ByteBuffer.allocateDirect(text.length()).put(text.getBytes()).flip();
}

String text(ByteBuffer buffer) {
  var bytes = new byte[buffer.flip().remaining()];
  buffer.get(bytes);
  return new String(bytes);
}
