///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A write that may not wait takes what there is room for, and says how much that was.

// tag::body[]
void main() throws IOException {
  var hatch = Pipe.open();
  var sink = hatch.sink();
  sink.configureBlocking(false);
  var dishes = ByteBuffer.allocate(1_000_000);

  int first = sink.write(dishes); // <1>
  IO.println("main: offers 1000000 bytes, write takes " + first);
  IO.println("main: offers the rest, write takes "
    + sink.write(dishes)); // <2>

  int taken = hatch.source().read(ByteBuffer.allocate(first));
  IO.println("cid: reads " + taken);
  IO.println("main: offers the rest, write takes "
    + sink.write(dishes));
  IO.println("main: still has " + dishes.remaining());
  sink.close();
  hatch.source().close();
}
// end::body[]
