///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java lib/Guest.java lib/Lines.java lib/Reactor.java
//DESCRIPTION What is to be done for a guest stands in the key of the guest, and changes.
import static java.nio.channels.SelectionKey.*;

// tag::body[]
final Reactor reactor = new Reactor();

void accept(ServerSocketChannel door) throws IOException {
  var guest = door.accept();
  guest.configureBlocking(false);
  var lines = new Lines(); // <1>
  Reactor.Callback first = key -> greet(key, lines);
  guest.register(reactor.selector, OP_READ, first); // <2>
}

void greet(SelectionKey key, Lines lines) throws IOException {
  var said = lines.read(guest(key));
  if (!said.isEmpty()) {
    var name = said.removeFirst();
    Reactor.Callback next =
      it -> serve(it, name, lines.read(guest(it)), lines);
    key.attach(next); // <3>
    answer(key, "welcome " + name);
    serve(key, name, said, lines); // <4>
  } else if (lines.atEnd()) {
    guest(key).close();
  }
}

void serve(SelectionKey key, String name, List<String> dishes,
    Lines lines) throws IOException {
  for (var dish : dishes) {
    answer(key, dish + " for " + name);
  }
  if (lines.atEnd()) guest(key).close();
}
// end::body[]

void main() throws Exception {
  try (reactor; var door = Wire.door()) {
    reactor.watch(door, _ -> accept(door));
    reactor.start("server");
    try (var ann = Guest.at(door.getLocalAddress()); var bob = Guest.at(door.getLocalAddress());
        var cid = Guest.at(door.getLocalAddress()); var dan = Guest.at(door.getLocalAddress())) {
      ask("ann", ann, "ann");
      ask("bob", bob, "bob");
      ask("bob", bob, "noodles");
      ask("ann", ann, "soup");
      cid.say("cid\ntea");
      IO.println("cid: says both at once, hears " + cid.hear() + ", " + cid.hear());
      dan.end();
      IO.println("dan: leaves without a word, hears " + dan.hear());
    }
  }
}

void ask(String who, Guest guest, String line) throws IOException {
  guest.say(line);
  IO.println(who + ": says " + line + ", hears " + guest.hear());
}

SocketChannel guest(SelectionKey key) {
  return (SocketChannel) key.channel();
}

void answer(SelectionKey key, String line) throws IOException {
  IO.println(Thread.currentThread().getName() + ": " + line);
  guest(key).write(ByteBuffer.wrap((line + "\n").getBytes()));
}
