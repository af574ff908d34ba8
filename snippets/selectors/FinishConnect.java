///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java
//DESCRIPTION A connection that does not wait: begun, ready, and finished by hand, or refused.
import static java.nio.channels.SelectionKey.*;

// tag::body[]
void main() throws IOException {
  try (var door = Wire.door()) {
    var address = door.getLocalAddress();
    connect("ann", address);
    door.close();
    connect("bob", address); // <1>
  }
}

void connect(String who, SocketAddress door) throws IOException {
  try (var selector = Selector.open();
       var guest = SocketChannel.open()) {
    guest.configureBlocking(false);
    guest.connect(door); // <2>
    var key = guest.register(selector, OP_CONNECT);
    selector.select();
    IO.println(who + ": connectable " + key.isConnectable()
      + ", connected " + guest.isConnected());
    try {
      guest.finishConnect(); // <3>
      IO.println(who + ": connected " + guest.isConnected()
        + ", selects in vain: " + inVain(selector));
      key.interestOps(OP_READ); // <4>
      IO.println(who + ": reads, ready " + selector.selectNow());
    } catch (ConnectException e) {
      IO.println(who + ": " + e.getMessage());
    }
  }
}
// end::body[]

/** How many of a thousand selects come back without waiting and without anything. */
int inVain(Selector selector) throws IOException {
  selector.selectedKeys().clear();
  int inVain = 0;
  for (int n = 0; n < 1000; n++) {
    if (selector.select() == 0) inVain++;
  }
  return inVain;
}
