///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Ann never stops speaking: how long bob waits behind her, if she is read to the end, and if not.

// tag::body[]
void main() throws IOException {
  turns("reads until nothing is left", Integer.MAX_VALUE);
  turns("reads once a turn", 1);
}

void turns(String how, int most) throws IOException {
  try (var selector = Selector.open()) {
    var ann = watched(selector);
    var bob = watched(selector);
    say(ann);
    int reads = 0;
    while (bob.source().isOpen()) { // <1>
      selector.select();
      var ready = Set.copyOf(selector.selectedKeys());
      selector.selectedKeys().clear();
      if (ready.contains(bob.source().keyFor(selector))) {
        IO.println("server: " + how + ", reads of ann's before bob's: "
          + reads);
        bob.source().close();
      }
      if (ready.contains(ann.source().keyFor(selector))) {
        for (int n = 0; n < most && hear(ann) > 0; n++) {
          reads++;
          if (reads == 1) say(bob); // <2>
          if (reads < 100) say(ann); // <3>
        }
      }
    }
    ann.source().close();
    ann.sink().close();
    bob.sink().close();
  }
}
// end::body[]

Pipe watched(Selector selector) throws IOException {
  var pipe = Pipe.open();
  pipe.source().configureBlocking(false);
  pipe.source().register(selector, SelectionKey.OP_READ);
  return pipe;
}

void say(Pipe pipe) throws IOException {
  pipe.sink().write(ByteBuffer.wrap("soup".getBytes()));
}

int hear(Pipe pipe) throws IOException {
  return pipe.source().read(ByteBuffer.allocate(80));
}
