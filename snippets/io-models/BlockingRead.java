///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Blocking: one long read, from the question to the dish.
//SOURCES lib/Kitchen.java

// tag::body[]
void main() throws IOException {
  var hatch = Pipe.open();
  var plate = ByteBuffer.allocate(16);
  Kitchen.cook("soup", 150, hatch);

  try (var source = hatch.source()) {
    IO.println("main: reads");
    source.read(plate); // <1>
    IO.println("main: has " + Kitchen.text(plate));
  }
}
// end::body[]
