///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java
//DESCRIPTION Two keys, turn by turn: what each is interested in, and what it is ready for.
import static java.nio.channels.SelectionKey.*;

// tag::body[]
void main() throws IOException {
  try (var selector = Selector.open(); var door = Wire.door()) {
    door.configureBlocking(false);
    door.register(selector, OP_ACCEPT, "door"); // <1>

    var far = SocketChannel.open(door.getLocalAddress());
    turn(selector, "ann connects");
    var near = door.accept();
    near.configureBlocking(false);
    var ann = near.register(selector, OP_READ, "ann"); // <2>

    far.write(ByteBuffer.wrap("soup".getBytes()));
    turn(selector, "ann says soup");
    ann.interestOps(OP_READ | OP_WRITE);
    turn(selector, "nobody has read it");
    near.read(ByteBuffer.allocate(80));
    turn(selector, "the soup is read");
    ann.interestOps(OP_READ);
    turn(selector, "no wish to write");
    far.close();
    turn(selector, "ann hangs up");
    near.close();
  }
}
// end::body[]

int turns = 0;

void turn(Selector selector, String what) throws IOException {
  turns++;
  int ready = what.equals("no wish to write") ? selector.selectNow() : selector.select();
  IO.println("turn " + turns + ": " + what + ", " + ready + " ready");
  selector.keys().stream().sorted(Comparator.comparing(key -> key.attachment().equals("ann"))).forEach(key ->
      IO.println("  %s interest %-12s ready %s".formatted(key.attachment().equals("ann") ? "ann " : "door",
          names(key.interestOps()), selector.selectedKeys().contains(key) ? names(key.readyOps()) : "-")));
  selector.selectedKeys().clear();
}

String names(int operations) {
  var names = new LinkedHashMap<Integer, String>();
  names.put(OP_ACCEPT, "accept");
  names.put(OP_CONNECT, "connect");
  names.put(OP_READ, "read");
  names.put(OP_WRITE, "write");
  names.keySet().removeIf(operation -> (operations & operation) == 0);
  return String.join("+", names.values());
}
