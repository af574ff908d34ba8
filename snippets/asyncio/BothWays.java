///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java lib/LoopStream.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION One task reads a connection while another writes it, and a letter comes in two pieces.

// tag::body[]
static final int SIZE = 16 << 20;
Task<Void> bob;

void main() throws Exception {
  try (var server = door()) {
    var cid = start(() -> far(server.accept()));
    EventLoop.run(() -> {
      var loop = EventLoop.running();
      var near = LoopStream.connect(server.getLocalAddress());
      var ann = loop.task("ann", () -> listen(near)); // <1>
      bob = loop.task("bob", () -> near.write("x".repeat(SIZE)));
      Task.pause(); // <2>
      bothWait.release();
      Task.await(ann);
      Task.await(bob);
      near.close();
    });
    cid.join();
  }
}

void listen(LoopStream near) throws Exception {
  for (int n = 1; n <= 2; n++) {
    IO.println("ann: hears letters: " + near.read().length()
      + ", bob has written all: " + bob.isDone());
    heard.release();
  }
}

void far(SocketChannel far) throws Exception {
  var buns = ByteBuffer.wrap("包子".getBytes(StandardCharsets.UTF_8));
  bothWait.acquire();
  far.write(buns.slice(0, 4)); // <3>
  heard.acquire();
  far.write(buns.slice(4, 2));
  heard.acquire();
  IO.println("cid: hears all: " + (readAll(far) == SIZE)); // <4>
}
// end::body[]

final Semaphore bothWait = new Semaphore(0);
final Semaphore heard = new Semaphore(0);

/** With a small buffer, so that much has to wait until somebody reads. */
ServerSocketChannel door() throws IOException {
  return ServerSocketChannel.open().setOption(StandardSocketOptions.SO_RCVBUF, 1 << 16)
    .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
}

int readAll(SocketChannel far) throws IOException {
  try (far) {
    int all = 0;
    var plate = ByteBuffer.allocate(1 << 16);
    for (int n = 0; n != -1; n = far.read(plate.clear())) all += n;
    return all;
  }
}

Thread start(Task.Steps body) {
  return Thread.ofPlatform().name("cid").start(() -> {
    try {
      body.run();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  });
}
