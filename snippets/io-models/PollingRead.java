///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Non-blocking: many short reads, until one of them brings the dish.
//SOURCES lib/Kitchen.java

// tag::body[]
void main() throws Exception {
  var hatch = Pipe.open();
  var plate = ByteBuffer.allocate(16);
  int empty = 0;

  try (var source = hatch.source()) {
    source.configureBlocking(false);
    long start = System.nanoTime();
    while (source.read(plate) == 0) { // <1>
      if (++empty == 1) Kitchen.cook("soup", 150, hatch);
      Thread.sleep(15); // <2>
    }
    long nanos = System.nanoTime() - start;
    IO.println("main: has " + Kitchen.text(plate) + " after "
      + nanos / 1_000_000 + " ms and " + empty + " empty reads");
  }
}
// end::body[]
