///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION One guest, served by an engine that tells of readiness and by one that tells of completion.

// tag::body[]
interface Engine {

  /** Tells the guest each dish that comes, until the end. */
  void serve(SocketAddress kitchen, Consumer<String> guest)
    throws Exception;
}

void reactor(SocketAddress kitchen, Consumer<String> guest)
    throws Exception {
  try (var hatch = SocketChannel.open(kitchen);
      var selector = Selector.open()) {
    hatch.configureBlocking(false);
    hatch.register(selector, SelectionKey.OP_READ);
    ByteBuffer plate;
    do {
      say("waits, plates out: " + out);
      selector.select(_ -> say("told: ready, plates out: " + out));
      plate = plate(); // <1>
    } while (taken(hatch.read(plate), plate, guest)); // <2>
  }
}

void proactor(SocketAddress kitchen, Consumer<String> guest)
    throws Exception {
  try (var hatch = AsynchronousSocketChannel.open()) {
    hatch.connect(kitchen).get();
    ByteBuffer plate;
    int bytes;
    do {
      plate = plate();
      var done = hatch.read(plate); // <3>
      say("waits, plates out: " + out);
      bytes = done.get();
      say("told: done, on the plate: " + plate.position());
    } while (taken(bytes, plate, guest));
  }
}
// end::body[]

void main() throws Exception {
  for (var engine : List.<Engine>of(this::reactor, this::proactor)) {
    speaker = speaker == null ? "reactor" : "proactor";
    try (var door = ServerSocketChannel.open()) {
      door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      var cid = Thread.ofPlatform().name("cid").start(() -> cook(door));
      engine.serve(door.getLocalAddress(), dish -> {
        IO.println("guest: eats " + dish);
        eaten.release();
      });
      cid.join();
    }
  }
}

String speaker;
int out;

ByteBuffer plate() {
  out++;
  return ByteBuffer.allocate(16);
}

final Semaphore eaten = new Semaphore(0);

void say(String what) {
  IO.println(speaker + ": " + what);
}

boolean taken(int bytes, ByteBuffer plate, Consumer<String> guest) {
  if (bytes > 0) {
    guest.accept(StandardCharsets.UTF_8.decode(plate.flip()).toString());
  }
  out--;
  return bytes >= 0;
}

void cook(ServerSocketChannel door) {
  try (var hatch = door.accept()) {
    for (var dish : List.of("soup", "tofu")) {
      hatch.write(ByteBuffer.wrap(dish.getBytes()));
      eaten.acquireUninterruptibly();
    }
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
