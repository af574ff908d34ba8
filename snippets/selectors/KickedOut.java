///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java lib/Guest.java lib/Lines.java lib/Reactor.java lib/Outbox.java lib/Party.java
//DESCRIPTION Solution: the same chat, and whoever lets more than 400 kB wait is sent away.
import static java.nio.channels.SelectionKey.*;

// tag::body[]
static final int LIMIT = 400_000;

void tell(SelectionKey key, String line) {
  var seat = (Seat) key.attachment();
  try {
    if (!key.isValid()) return;
    seat.outbox.send(key, bytes(line));
    if (seat.outbox.size() > LIMIT) { // <1>
      IO.println("server: sends " + seat.name + " away, "
        + seat.outbox.size() / 1000 + " kB wait");
      Reactor.hangUp(key); // <2>
    }
  } catch (IOException e) {
    Reactor.hangUp(key);
  }
}
// end::body[]

final Queue<String> names = new ArrayDeque<>(List.of("ann", "bob", "cid"));
final Reactor reactor = new Reactor();

class Seat implements Reactor.Callback {
  final String name = names.isEmpty() ? "dan" : names.remove();
  final Lines lines = new Lines();
  final Outbox outbox = new Outbox();

  public void ready(SelectionKey key) throws IOException {
    if (key.isReadable()) listen(key);
    if (key.isValid() && key.isWritable()) outbox.flush(key);
  }

  void listen(SelectionKey speaker) throws IOException {
    for (var line : lines.read((SocketChannel) speaker.channel())) {
      for (var key : reactor.selector.keys()) {
        if (key != speaker && key.attachment() instanceof Seat) tell(key, line);
      }
    }
    if (lines.atEnd()) speaker.channel().close();
  }
}

void accept(ServerSocketChannel door) throws IOException {
  var guest = door.accept();
  guest.configureBlocking(false);
  guest.setOption(StandardSocketOptions.SO_SNDBUF, 65_536);
  tell(guest.register(reactor.selector, OP_READ, new Seat()), "welcome");
}

void main() throws Exception {
  var party = new Party(20);
  try (reactor; var door = Wire.door()) {
    reactor.watch(door, _ -> accept(door));
    reactor.start("server");
    party.at(door.getLocalAddress());
    party.cidWakesUp();
  }
}

ByteBuffer bytes(String line) {
  return ByteBuffer.wrap((line + "\n").getBytes());
}
