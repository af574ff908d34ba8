///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: a message that arrives in three pieces is put together, and so is the one behind it.

// tag::body[]
void main() throws Exception {
  var hatch = Pipe.open();
  hatch.source().configureBlocking(false);
  var plate = ByteBuffer.allocate(32);
  for (var piece : List.of("so", "up\nri", "ce\n")) {
    IO.println("cid: sends " + piece.replace("\n", "/"));
    hatch.sink().write(ByteBuffer.wrap(piece.getBytes()));
    hatch.source().read(plate); // <1>
    takeLines(plate);
  }
  hatch.sink().close();
  hatch.source().close();
}

/** Tells each whole line; what is left stays on the plate. */
void takeLines(ByteBuffer plate) {
  plate.flip();
  var line = new StringBuilder();
  int whole = 0;
  while (plate.hasRemaining()) {
    char c = (char) plate.get();
    if (c == '\n') {
      IO.println("main: has " + line);
      line.setLength(0);
      whole = plate.position(); // <2>
    } else {
      line.append(c);
    }
  }
  plate.position(whole).compact(); // <3>
  IO.println("main: keeps " + plate.position() + " bytes");
}
// end::body[]
