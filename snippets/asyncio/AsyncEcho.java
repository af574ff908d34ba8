///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java lib/LoopStream.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION An echo server and its clients, all of them tasks of one loop; each echo names the client's address.

// tag::body[]
void main() throws Exception {
  try (var server = ServerSocketChannel.open().bind(loopback)) {
    EventLoop.run(() -> {
      var loop = EventLoop.running();
      loop.task("server", () -> serve(server, 2));
      var ann = loop.task("ann",
        () -> client("ann", server.getLocalAddress(), "rice", "tea"));
      var bob = loop.task("bob",
        () -> client("bob", server.getLocalAddress(), "soup"));
      Task.await(ann);
      Task.await(bob);
    });
  }
}

void serve(ServerSocketChannel server, int clients) throws Exception {
  for (int i = 0; i < clients; i++) {
    var stream = LoopStream.accept(server);
    EventLoop.running().task("echo", () -> echo(stream)); // <1>
  }
}

void echo(LoopStream stream) throws Exception {
  try (stream) {
    var said = stream.readLine();
    while (said != null) { // <2>
      stream.write(said + " from " + stream.peer() + "\n"); // <3>
      said = stream.readLine();
    }
  }
}
// end::body[]

final SocketAddress loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

void client(String who, SocketAddress server, String... words) throws Exception {
  try (var stream = LoopStream.connect(server)) {
    IO.println(who + ": is " + stream.local());
    for (var word : words) {
      stream.write(word + "\n");
      IO.println(who + ": hears " + stream.readLine());
    }
  }
  IO.println(who + ": is gone");
}
