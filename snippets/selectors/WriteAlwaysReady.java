///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java
//DESCRIPTION How often a loop turns until a guest speaks: with the wish to write left on, and without it.
import static java.nio.channels.SelectionKey.*;

// tag::body[]
void main() throws Exception {
  turns("read and write", OP_READ | OP_WRITE, 1000);
  turns("read", OP_READ, 0);
}

boolean heard;

void turns(String wish, int interest, int least) throws Exception {
  try (var selector = Selector.open(); var wire = Wire.open()) {
    wire.near().configureBlocking(false);
    wire.near().register(selector, interest);
    var hungry = new CountDownLatch(least); // <1>
    var ann = Thread.ofPlatform().name("ann").start(() -> {
      say(wire.far(), hungry);
    });
    int turns = 0;
    for (heard = false; !heard; turns++) {
      selector.select(key -> heard = key.isReadable()); // <2>
      hungry.countDown();
    }
    ann.join();
    IO.println("server: interest in " + wish + ", turns: " + turns);
  }
}
// end::body[]

void say(SocketChannel far, CountDownLatch when) {
  try {
    when.await();
    far.write(ByteBuffer.wrap("soup".getBytes()));
  } catch (IOException | InterruptedException e) {
    throw new IllegalStateException(e);
  }
}
