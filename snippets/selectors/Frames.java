///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: messages that begin with their length, cut into pieces of 1 to 13 bytes.

// tag::body[]
final ByteBuffer in = ByteBuffer.allocate(64); // <1>

List<String> read(ReadableByteChannel channel) throws IOException {
  channel.read(in);
  in.flip();
  var whole = new ArrayList<String>();
  while (in.remaining() >= 4) {
    int length = in.getInt(in.position()); // <2>
    if (length < 0 || length > in.capacity() - 4) {
      throw new IOException("a message of " + length + " bytes"); // <3>
    }
    if (in.remaining() < 4 + length) break;
    var bytes = new byte[length];
    in.getInt();
    in.get(bytes);
    whole.add(new String(bytes));
  }
  in.compact(); // <4>
  return whole;
}
// end::body[]

void main() throws IOException {
  var said = ByteBuffer.allocate(80);
  for (var message : List.of("soup", "", "noodles", "tea")) {
    said.putInt(message.length()).put(message.getBytes());
  }
  said.putInt(1_000_000).flip();
  var pipe = Pipe.open();
  try (var selector = Selector.open(); var source = pipe.source(); var sink = pipe.sink()) {
    source.configureBlocking(false);
    source.register(selector, SelectionKey.OP_READ);
    for (int size : List.of(1, 2, 3, 1, 1, 5, 13, 4, 4)) {
      sink.write(said.slice(said.position(), size));
      said.position(said.position() + size);
      selector.select(_ -> IO.println("server: a piece of " + size + " makes " + tell(source)));
    }
  }
}

String tell(ReadableByteChannel channel) {
  try {
    return read(channel).stream().map("'%s'"::formatted).toList().toString();
  } catch (IOException e) {
    return "an error, " + e.getMessage();
  }
}
