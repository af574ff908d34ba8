///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java
//DESCRIPTION Wrong on purpose: a guest has hung up, and the server goes on asking what there is to read.

// tag::body[]
void main() throws IOException {
  try (var selector = Selector.open()) {
    var ann = Wire.open();
    ann.near().configureBlocking(false);
    ann.near().register(selector, SelectionKey.OP_READ);
    ann.far().close(); // <1>

    int ends = 0;
    for (int turn = 1; turn <= 1000; turn++) {
      selector.select(); // <2>
      selector.selectedKeys().clear();
      int n = ann.near().read(ByteBuffer.allocate(80));
      if (n == -1) ends++; // <3>
    }
    IO.println("server: 1000 turns, " + ends + " times the end");

    ann.near().close();
    IO.println("server: closed, select gives " + selector.selectNow());
  }
}
// end::body[]
