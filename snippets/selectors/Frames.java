///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: messages that begin with their length, cut into pieces of 1 to 12 bytes.

// tag::body[]
final ByteBuffer in = ByteBuffer.allocate(64); // <1>

List<String> read(ReadableByteChannel channel) throws IOException {
  if (channel.read(in) == -1) { // <2>
    channel.close();
    if (in.position() > 0) throw new EOFException("half a message");
  }
  in.flip();
  var whole = new ArrayList<String>();
  while (in.remaining() >= 4) {
    int length = in.getInt(in.position()); // <3>
    if (length < 0 || length > in.capacity() - 4) {
      channel.close();
      throw new IOException("a message of " + length + " bytes"); // <4>
    }
    if (in.remaining() < 4 + length) break;
    var bytes = new byte[length];
    in.getInt();
    in.get(bytes);
    whole.add(new String(bytes, StandardCharsets.UTF_8));
  }
  in.compact();
  return whole;
}
// end::body[]

void main() throws IOException {
  var said = ByteBuffer.allocate(80);
  for (var message : List.of("soup", "", "包子", "tea")) {
    var bytes = message.getBytes(StandardCharsets.UTF_8);
    said.putInt(bytes.length).put(bytes);
  }
  talk(said.putInt(3).put((byte) 't').flip(), 1, 2, 3, 1, 1, 5, 12, 4, 5);
  talk(ByteBuffer.allocate(4).putInt(1_000_000).flip(), 4);
}

/** Says it in pieces of these sizes, and hangs up. */
void talk(ByteBuffer said, int... sizes) throws IOException {
  in.clear();
  var pipe = Pipe.open();
  try (var selector = Selector.open(); var source = pipe.source(); var sink = pipe.sink()) {
    source.configureBlocking(false);
    source.register(selector, SelectionKey.OP_READ);
    for (int size : sizes) {
      sink.write(said.slice(said.position(), size));
      said.position(said.position() + size);
      selector.select(_ -> IO.println("server: a piece of " + size + " makes " + tell(source)));
    }
    sink.close();
    if (source.isOpen()) selector.select(_ -> IO.println("server: the end makes " + tell(source)));
  }
}

String tell(ReadableByteChannel channel) {
  try {
    return read(channel).stream().map(text -> text.equals("包子") ? "'two buns'" : "'" + text + "'").toList().toString();
  } catch (IOException e) {
    return "an error, " + e.getMessage();
  }
}
