///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java lib/Guest.java lib/Lines.java lib/Reactor.java lib/Party.java
//DESCRIPTION Wrong on purpose: a chat on one thread that tells each guest as much as fits.
import static java.nio.channels.SelectionKey.*;

// tag::body[]
void accept(ServerSocketChannel door) throws IOException {
  var guest = door.accept();
  guest.configureBlocking(false);
  guest.setOption(StandardSocketOptions.SO_SNDBUF, 65_536); // <1>
  var lines = new Lines();
  Reactor.Callback listen = key -> listen(key, lines);
  guest.register(reactor.selector, OP_READ, listen);
  guest.write(bytes("welcome"));
}

void listen(SelectionKey speaker, Lines lines) throws IOException {
  for (var line : lines.read((SocketChannel) speaker.channel())) {
    for (var key : reactor.selector.keys()) { // <2>
      if (key != speaker
          && key.channel() instanceof SocketChannel guest) {
        int said = guest.write(bytes(line)); // <3>
        lost += line.length() + 1 - said;
      }
    }
  }
  if (lines.atEnd()) speaker.channel().close();
}
// end::body[]

final Reactor reactor = new Reactor();
int lost;

void main() throws Exception {
  var party = new Party(20);
  try (reactor; var door = Wire.door()) {
    reactor.watch(door, _ -> accept(door));
    reactor.start("server");
    party.at(door.getLocalAddress());
  }
  party.cidWakesUp();
  IO.println("server: lost " + lost / 1000 + " kB");
}

ByteBuffer bytes(String line) {
  return ByteBuffer.wrap((line + "\n").getBytes());
}
