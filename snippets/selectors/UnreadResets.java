///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java
//DESCRIPTION A server hangs up on a guest, with nothing unread, with something unread, and with a farewell.

// tag::body[]
void main() throws Exception {
  end("nothing unread", "", false);
  end("something unread", "one more tea", false);
  end("a farewell", "one more tea", true);
}

void end(String how, String order, boolean farewell)
    throws Exception {
  try (var wire = wire()) {
    long taken = fill(wire.near()); // <1>
    wire.far().write(ByteBuffer.wrap(order.getBytes()));
    untilThere(wire.near(), order.length()); // <2>
    if (farewell) wire.near().shutdownOutput(); // <3>
    else wire.near().close();
    var cid = new FutureTask<>(() -> hear(wire.far()));
    Thread.ofPlatform().name("cid").start(cid);
    if (farewell) readToTheEnd(wire.near()); // <4>
    IO.println(how + ": the kernel took " + taken + " bytes, cid hears "
      + cid.get());
  }
}

String hear(SocketChannel far) throws IOException {
  var bytes = ByteBuffer.allocate(65_536);
  int heard = 0;
  try (far) {
    for (int n = 0; n != -1; n = far.read(bytes.clear())) heard += n;
    return heard + ", then the end";
  } catch (IOException e) {
    return heard + ", then a reset";
  }
}
// end::body[]

/** With a small buffer on the guest's side, so that much stays in the server's. */
Wire wire() throws IOException {
  try (var door = Wire.door()) {
    var far = SocketChannel.open();
    far.setOption(StandardSocketOptions.SO_RCVBUF, 65_536);
    far.connect(door.getLocalAddress());
    return new Wire(door.accept(), far);
  }
}

/** Writes until the kernel takes no more. */
long fill(SocketChannel near) throws IOException {
  near.configureBlocking(false);
  near.setOption(StandardSocketOptions.SO_SNDBUF, 262_144);
  long taken = 0;
  for (int n = 1; n > 0; taken += n) n = near.write(ByteBuffer.allocate(65_536));
  return taken;
}

/** Until something that was said can be read; it is not read. */
void untilThere(SocketChannel near, int length) throws IOException {
  if (length == 0) return;
  try (var selector = Selector.open()) {
    near.register(selector, SelectionKey.OP_READ);
    selector.select();
  }
}

void readToTheEnd(SocketChannel near) throws IOException {
  near.configureBlocking(true);
  while (near.read(ByteBuffer.allocate(80)) != -1) {}
}
