///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java lib/Guest.java lib/Lines.java lib/Reactor.java
//DESCRIPTION One selector at the door, and two for the guests, who are dealt out in turn.
import static java.nio.channels.SelectionKey.*;

// tag::body[]
final Reactor atTheDoor = new Reactor();
final List<Reactor> waiters = List.of(new Reactor(), new Reactor());
int guests;

void accept(ServerSocketChannel door) throws IOException {
  var guest = door.accept();
  guest.configureBlocking(false);
  var waiter = waiters.get(guests++ % waiters.size()); // <1>
  waiter.execute(() -> seat(guest, waiter)); // <2>
}

void seat(SocketChannel guest, Reactor waiter) {
  var lines = new Lines();
  Reactor.Callback serve = _ -> serve(guest, lines);
  try {
    guest.register(waiter.selector, OP_READ, serve); // <3>
  } catch (ClosedChannelException e) {
    throw new UncheckedIOException(e);
  }
}

void serve(SocketChannel guest, Lines lines) throws IOException {
  var waiter = Thread.currentThread().getName();
  for (var dish : lines.read(guest)) {
    guest.write(bytes(dish + " from " + waiter));
  }
  if (lines.atEnd()) guest.close();
}
// end::body[]

void main() throws Exception {
  try (atTheDoor; var door = Wire.door()) {
    atTheDoor.watch(door, _ -> accept(door));
    atTheDoor.start("door");
    for (int n = 0; n < waiters.size(); n++) waiters.get(n).start("waiter-" + (n + 1));
    var all = new LinkedHashMap<String, Guest>();
    for (var name : List.of("ann", "bob", "cid", "dan")) all.put(name, Guest.at(door.getLocalAddress()));
    for (var guest : all.entrySet()) {
      guest.getValue().say("soup");
      IO.println(guest.getKey() + ": hears " + guest.getValue().hear());
      guest.getValue().close();
    }
  }
  for (var waiter : waiters) waiter.close();
}

ByteBuffer bytes(String line) {
  return ByteBuffer.wrap((line + "\n").getBytes());
}
