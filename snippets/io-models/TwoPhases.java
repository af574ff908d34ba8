///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A read in its two phases: until there is data, and until it is copied.
//SOURCES lib/Kitchen.java

// tag::body[]
void main() throws IOException {
  var hatch = Pipe.open();
  var plate = ByteBuffer.allocate(DISH.length());
  try (var selector = Selector.open(); var source = hatch.source()) {
    source.configureBlocking(false);
    source.register(selector, SelectionKey.OP_READ);

    long start = System.nanoTime();
    Kitchen.cook(DISH, 200, hatch);
    selector.select(); // <1>
    long ready = System.nanoTime();
    int bytes = source.read(plate); // <2>
    long copied = System.nanoTime();

    IO.println("main: waits " + millis(ready - start)
      + ", the hatch is empty");
    IO.println("main: copies " + bytes + " bytes in "
      + micros(copied - ready));
  }
}
// end::body[]

final String DISH = "soup".repeat(2048);

String millis(long nanos) {
  return nanos / 1_000_000 + " ms";
}

String micros(long nanos) {
  return nanos / 1000 + " us";
}
