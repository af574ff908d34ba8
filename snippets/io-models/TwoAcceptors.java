///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Two doors with the same port, a thread at each; the kernel deals out the guests.

// tag::body[]
void main() throws Exception {
  var first = open(0);
  int port = ((InetSocketAddress) first.getLocalAddress()).getPort();
  var second = open(port); // <1>
  var ann = start("ann", first);
  var bob = start("bob", second);

  for (int n = 0; n < 40; n++) {
    try (var guest = SocketChannel.open(first.getLocalAddress())) {
      guest.read(ByteBuffer.allocate(1)); // <2>
    }
  }
  first.close();
  second.close();
  ann.join();
  bob.join();
  IO.println("main: 40 guests, served " + served.get("ann")
    + " by ann, " + served.get("bob") + " by bob");
}

ServerSocketChannel open(int port) throws IOException {
  return ServerSocketChannel.open()
    .setOption(StandardSocketOptions.SO_REUSEPORT, true) // <3>
    .bind(new InetSocketAddress(LOOPBACK, port));
}
// end::body[]

final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
final Map<String, Integer> served = new ConcurrentHashMap<>(Map.of("ann", 0, "bob", 0));

Thread start(String name, ServerSocketChannel door) {
  return Thread.ofPlatform().name(name).start(() -> serve(name, door));
}

void serve(String name, ServerSocketChannel door) {
  try {
    while (true) {
      try (var guest = door.accept()) {
        served.merge(name, 1, Integer::sum);
      }
    }
  } catch (ClosedChannelException e) {
    // Main has closed the door.
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
