///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java lib/Guest.java lib/Lines.java lib/Reactor.java lib/Outbox.java lib/Party.java
//DESCRIPTION A chat on one thread with a queue for each guest; cid is slow, and nobody else waits.
import static java.nio.channels.SelectionKey.*;

// tag::body[]
class Seat implements Reactor.Callback {
  final String name = names.isEmpty() ? "dan" : names.remove();
  final Lines lines = new Lines();
  final Outbox outbox = new Outbox();

  public void ready(SelectionKey key) throws IOException {
    if (key.isReadable()) listen(key); // <1>
    if (key.isValid() && key.isWritable()) { // <2>
      outbox.flush(key);
      report(this);
    }
  }

  void listen(SelectionKey speaker) throws IOException {
    for (var line : lines.read((SocketChannel) speaker.channel())) {
      for (var key : reactor.selector.keys()) {
        if (key != speaker && key.attachment() instanceof Seat seat) {
          seat.tell(key, line);
        }
      }
    }
    if (lines.atEnd()) speaker.channel().close();
  }

  void tell(SelectionKey key, String line) {
    try {
      if (key.isValid()) outbox.send(key, bytes(line)); // <3>
      report(this);
    } catch (IOException e) {
      Reactor.hangUp(key); // <4>
    }
  }
}
// end::body[]

final Queue<String> names = new ArrayDeque<>(List.of("ann", "bob", "cid"));
final Reactor reactor = new Reactor();
int reported;

/** Says how much waits for cid, whenever it has changed by so much or is nothing any more. */
void report(Seat seat) {
  int waiting = seat.outbox.size();
  if (seat.name.equals("cid") && (Math.abs(waiting - reported) >= 100_000 || waiting == 0 && reported > 0)) {
    reported = waiting;
    IO.println("server: " + waiting / 1000 + " kB wait for cid");
  }
}

void accept(ServerSocketChannel door) throws IOException {
  var guest = door.accept();
  guest.configureBlocking(false);
  guest.setOption(StandardSocketOptions.SO_SNDBUF, 65_536);
  var seat = new Seat();
  seat.tell(guest.register(reactor.selector, OP_READ, seat), "welcome");
}

void main() throws Exception {
  try (reactor; var door = Wire.door()) {
    reactor.watch(door, _ -> accept(door));
    reactor.start("server");
    var party = new Party(20);
    party.at(door.getLocalAddress());
    party.cidWakesUp();
  }
}

ByteBuffer bytes(String line) {
  return ByteBuffer.wrap((line + "\n").getBytes());
}
