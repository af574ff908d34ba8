///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java
//DESCRIPTION Three guests and one waiter, who goes from table to table, or is told who calls.

// tag::body[]
void goesRound(Map<String, Wire> tables) throws IOException {
  long start = System.nanoTime();
  int reads = 0;
  for (var table : tables.entrySet()) {
    var socket = table.getValue().near().socket();
    socket.setSoTimeout(100); // <1>
    reads++;
    try {
      socket.getInputStream().read(new byte[80]);
      heard("goes round", table.getKey(), reads, start);
    } catch (SocketTimeoutException e) {
      continue;
    }
  }
}

void isTold(Map<String, Wire> tables) throws IOException {
  long start = System.nanoTime();
  int reads = 0;
  try (var selector = Selector.open()) {
    for (var table : tables.entrySet()) {
      var near = table.getValue().near();
      near.configureBlocking(false); // <2>
      near.register(selector, SelectionKey.OP_READ, table.getKey());
    }
    selector.select(); // <3>
    for (var key : selector.selectedKeys()) { // <4>
      reads++;
      ((SocketChannel) key.channel()).read(ByteBuffer.allocate(80));
      heard("is told", key.attachment(), reads, start);
    }
  }
}
// end::body[]

void main() throws Exception {
  var tables = new LinkedHashMap<String, Wire>();
  for (var name : List.of("ann", "bob", "cid")) tables.put(name, Wire.open());
  var cid = tables.get("cid").far();
  cid.write(ByteBuffer.wrap("soup".getBytes()));
  goesRound(tables);
  cid.write(ByteBuffer.wrap("tea".getBytes()));
  isTold(tables);
  for (var table : tables.values()) table.close();
}

void heard(String how, Object who, int reads, long start) {
  IO.println("waiter: " + how + ", hears " + who + ", reads: " + reads + ", after "
      + (System.nanoTime() - start) / 1_000_000 + " ms");
}
