///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java lib/Guest.java
//DESCRIPTION An echo server with one thread for all its guests, and a right end for each.
import static java.nio.channels.SelectionKey.*;

// tag::body[]
void serve(ServerSocketChannel door, int guests) throws IOException {
  try (var selector = Selector.open()) {
    door.configureBlocking(false);
    door.register(selector, OP_ACCEPT);
    while (guests > 0) {
      selector.select();
      var ready = selector.selectedKeys().iterator();
      while (ready.hasNext()) {
        var key = ready.next();
        ready.remove(); // <1>
        if (key.isAcceptable()) {
          var guest = door.accept();
          guest.configureBlocking(false);
          guest.register(selector, OP_READ);
        } else if (!echo((SocketChannel) key.channel())) {
          key.channel().close(); // <2>
          guests--;
        }
      }
    }
    selector.selectNow(); // <3>
    IO.println("server: all have left, keys: "
      + selector.keys().size());
  }
}

boolean echo(SocketChannel guest) throws IOException {
  var bytes = ByteBuffer.allocate(1024);
  if (guest.read(bytes) == -1) return false;
  bytes.flip();
  while (bytes.hasRemaining()) guest.write(bytes); // <4>
  return true;
}
// end::body[]

void main() throws Exception {
  try (var door = Wire.door(); var threads = Executors.newCachedThreadPool()) {
    var ann = threads.submit(() -> guest(door, "ann", "soup", "", "tea"));
    var bob = threads.submit(() -> guest(door, "bob", "noodles"));
    serve(door, 2);
    ann.get();
    bob.get();
  }
}

Void guest(ServerSocketChannel door, String name, String... words) throws IOException {
  Thread.currentThread().setName(name);
  try (var guest = Guest.at(door.getLocalAddress())) {
    for (var word : words) {
      if (word.isEmpty()) continue;
      guest.say(word);
      IO.println(name + ": says " + word + ", hears " + guest.hear());
    }
    guest.end();
    IO.println(name + ": has said all, hears " + guest.hear());
  }
  return null;
}
