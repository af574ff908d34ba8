///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//SOURCES lib/Epoll.java
//DESCRIPTION Two bytes come, one is read: who is told that there is another?

// tag::body[]
void main() throws Throwable {
  level();
  kernel("level", Epoll.IN);
  kernel("edge", Epoll.IN | Epoll.EDGE_TRIGGERED); // <1>
}

void level() throws IOException {
  var pipe = Pipe.open();
  try (var selector = Selector.open();
       var in = pipe.source(); var out = pipe.sink()) {
    in.configureBlocking(false);
    in.register(selector, SelectionKey.OP_READ);
    out.write(ByteBuffer.wrap("ab".getBytes()));
    int first = selector.selectNow(_ -> { });
    in.read(ByteBuffer.allocate(1)); // <2>
    int then = selector.selectNow(_ -> { });
    IO.println("selector: ready " + first + ", after half a read "
      + then);
  }
}

void kernel(String trigger, int events) throws Throwable {
  int[] pipe = Epoll.pipe(); // <3>
  int epoll = Epoll.create();
  Epoll.add(epoll, pipe[0], events);
  Epoll.write(pipe[1], "ab");
  int first = Epoll.ready(epoll); // <4>
  Epoll.read(pipe[0], 1);
  int then = Epoll.ready(epoll);
  IO.println("epoll, " + trigger + ": ready " + first
    + ", after half a read " + then);
  Epoll.close(epoll, pipe[0], pipe[1]);
}
// end::body[]
