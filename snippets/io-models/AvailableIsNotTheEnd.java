///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: a loop that takes "nothing available" for the end reads half of the message.

// tag::body[]
void main() throws Exception {
  try (var door = ServerSocketChannel.open().bind(ANY);
      var kitchen = SocketChannel.open(door.getLocalAddress());
      var in = door.accept().socket().getInputStream()) {
    put("soup,", kitchen);
    var read = new StringBuilder();
    do {
      read.append((char) in.read());
    } while (in.available() > 0); // <1>
    IO.println("main: available is 0, has read: " + read);

    put("rice", kitchen);
    kitchen.close();
    for (int b = in.read(); b >= 0; b = in.read()) { // <2>
      read.append((char) b);
    }
    IO.println("main: available is " + in.available()
      + ", read returns " + in.read() + ", has read: " + read);
  }
}
// end::body[]

final InetSocketAddress ANY = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

void put(String text, SocketChannel kitchen) throws IOException {
  kitchen.write(ByteBuffer.wrap(text.getBytes()));
}
