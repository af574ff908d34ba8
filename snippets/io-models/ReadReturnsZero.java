///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION What read returns when there is nothing yet, something, and nothing any more.

// tag::body[]
void main() throws IOException {
  var hatch = Pipe.open();
  var source = hatch.source();
  IO.println("main: may a read block? " + source.isBlocking());
  source.configureBlocking(false); // <1>

  tell("the hatch is empty", source);
  hatch.sink().write(ByteBuffer.wrap("soup".getBytes()));
  tell("the soup is there", source);
  tell("the soup is taken", source);
  hatch.sink().close(); // <2>
  tell("the kitchen is closed", source);

  try {
    Channels.newInputStream(source).read(); // <3>
  } catch (IllegalBlockingModeException e) {
    IO.println("a stream: " + e.getClass().getSimpleName());
  }
}

void tell(String when, ReadableByteChannel source)
    throws IOException {
  int bytes = source.read(ByteBuffer.allocate(16));
  IO.println(when + ": read returns " + bytes);
}
// end::body[]
