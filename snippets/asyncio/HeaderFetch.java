///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java lib/LoopStream.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION Three pages' headers are fetched by one thread; one server hangs up in the middle of its headers.

// tag::body[]
void main() throws Exception {
  var ann = site("HTTP/1.0 200 OK\r\nServer: rice\r\n\r\n<h1>");
  var bob = site("HTTP/1.0 302 Found\r\nLocation: /tofu\r\n\r\n");
  var cid = site("HTTP/1.0 200 OK\r\nServer: so"); // <1>
  EventLoop.run(() -> {
    var loop = EventLoop.running();
    var tasks = List.of(
      loop.task("ann", () -> headers("ann", ann)),
      loop.task("bob", () -> headers("bob", bob)),
      loop.task("cid", () -> headers("cid", cid)));
    for (var task : tasks) {
      Task.await(task);
    }
  });
  IO.println("main: three fetched, threads used: " + threads);
}

void headers(String host, SocketAddress address) throws Exception {
  try (var stream = LoopStream.connect(address)) {
    IO.println(host + ": asks");
    stream.write("GET / HTTP/1.0\r\nHost: " + host + "\r\n\r\n");
    String line = stream.readLine();
    while (line != null && !line.isEmpty()) { // <2>
      threads.add(Thread.currentThread().getName());
      IO.println(host + ": " + line);
      line = stream.readLine();
    }
    IO.println(host + (line == null ? ": hung up" : ": complete"));
  }
}
// end::body[]

final Set<String> threads = new TreeSet<>();
final CountDownLatch allAsk = new CountDownLatch(3);

/** A site of its own, which answers when all three have been asked. */
SocketAddress site(String answer) throws IOException {
  var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  Thread.ofVirtual().start(() -> {
    try (server; var socket = server.accept()) {
      var in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
      while (!in.readLine().isEmpty()) {}
      allAsk.countDown();
      allAsk.await();
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  });
  return server.getLocalSocketAddress();
}
