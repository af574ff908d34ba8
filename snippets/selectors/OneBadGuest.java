///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java lib/Guest.java lib/Lines.java
//DESCRIPTION A guest asks for the double of soup; the first loop dies of it, the second one goes on.

// tag::body[]
void loop(Selector selector, boolean careful) throws IOException {
  while (selector.isOpen()) {
    selector.select(key -> {
      try {
        answer(key);
      } catch (IOException | RuntimeException e) { // <1>
        if (!careful) throw new IllegalStateException(e); // <2>
        IO.println("server: hangs up, " + e.getMessage());
        close(key); // <3>
      }
    });
  }
}

void answer(SelectionKey key) throws IOException {
  var guest = (SocketChannel) key.channel();
  var lines = (Lines) key.attachment();
  for (var line : lines.read(guest)) {
    int twice = 2 * Integer.parseInt(line); // <4>
    guest.write(ByteBuffer.wrap((twice + "\n").getBytes()));
  }
  if (lines.atEnd()) guest.close();
}
// end::body[]

void main() throws Exception {
  twoGuests("careless", false);
  twoGuests("careful", true);
}

void twoGuests(String how, boolean careful) throws Exception {
  try (var selector = Selector.open(); var ann = Wire.open(); var bob = Wire.open()) {
    for (var wire : List.of(ann, bob)) {
      wire.near().configureBlocking(false);
      wire.near().register(selector, SelectionKey.OP_READ, new Lines());
    }
    var server = Thread.ofPlatform().name("server").start(() -> serve(selector, careful));
    IO.println("bob: asks a " + how + " server for twice soup, hears " + ask(bob, "soup"));
    IO.println("ann: asks a " + how + " server for twice 7, hears " + ask(ann, "7"));
    selector.close();
    server.join();
  }
}

void serve(Selector selector, boolean careful) {
  try {
    loop(selector, careful);
  } catch (ClosedSelectorException e) {
    // main is done
  } catch (IOException | IllegalStateException e) {
    IO.println("server: the loop ends");
    selector.keys().forEach(this::close);
  }
}

void close(SelectionKey key) {
  try {
    key.channel().close();
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

String ask(Wire wire, String line) {
  try {
    var guest = Guest.on(wire.far());
    guest.say(line);
    return guest.hear();
  } catch (IOException e) {
    return null;
  }
}
