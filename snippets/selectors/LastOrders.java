///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java lib/Outbox.java
//DESCRIPTION The server hangs up while 4 MB wait for a guest: at once, or when they are written.
import static java.nio.channels.SelectionKey.*;

// tag::body[]
void main() throws Exception {
  hangUp("at once", false);
  hangUp("after the last byte", true);
}

void hangUp(String when, boolean patient) throws Exception {
  try (var selector = Selector.open(); var wire = Wire.open()) {
    wire.near().configureBlocking(false);
    wire.near().setOption(StandardSocketOptions.SO_SNDBUF, 65_536);
    var key = wire.near().register(selector, OP_READ);
    var outbox = new Outbox();
    outbox.send(key, ByteBuffer.allocate(4_000_000)); // <1>
    var cid = new FutureTask<>(() -> hear(wire.far()));
    Thread.ofPlatform().name("cid").start(cid);

    key.interestOpsAnd(~OP_READ); // <2>
    while (patient && !outbox.isEmpty()) {
      selector.select();
      selector.selectedKeys().clear();
      outbox.flush(key);
    }
    wire.near().close(); // <3>
    IO.println("server: hangs up " + when + ", cid hears "
      + cid.get() / 1000 + " kB");
  }
}
// end::body[]

int hear(SocketChannel far) throws IOException {
  var bytes = ByteBuffer.allocate(65_536);
  int heard = 0;
  for (int n = far.read(bytes); n != -1; n = far.read(bytes.clear())) heard += n;
  return heard;
}
