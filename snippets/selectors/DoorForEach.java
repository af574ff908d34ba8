///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java lib/Guest.java lib/Lines.java lib/Reactor.java
//DESCRIPTION Two doors at one port: the kernel deals out the guests, and no thread accepts for another.
import static java.net.StandardSocketOptions.SO_REUSEPORT;
import static java.nio.channels.SelectionKey.*;

// tag::body[]
void main() throws Exception {
  var first = new Reactor();
  var second = new Reactor();
  try (first; second;
       var door = ServerSocketChannel.open();
       var other = ServerSocketChannel.open()) {
    door.setOption(SO_REUSEPORT, true); // <1>
    other.setOption(SO_REUSEPORT, true);
    door.bind(new InetSocketAddress("127.0.0.1", 0));
    other.bind(door.getLocalAddress()); // <2>
    first.watch(door, _ -> accept(door, "first"));
    second.watch(other, _ -> accept(other, "second"));
    first.start("first");
    second.start("second");

    var doors = new TreeMap<String, Integer>();
    for (int n = 0; n < 40; n++) {
      try (var guest = Guest.at(door.getLocalAddress())) {
        doors.merge(guest.hear(), 1, Integer::sum);
      }
    }
    IO.println("main: guests by door " + doors);
  }
}

void accept(ServerSocketChannel door, String name)
    throws IOException {
  try (var guest = door.accept()) { // <3>
    guest.write(ByteBuffer.wrap((name + "\n").getBytes()));
  }
}
// end::body[]
