///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: nobody takes the key out of the selected set, and the next message wakes nobody.

// tag::body[]
void main() throws IOException {
  var pipe = Pipe.open();
  var selector = Selector.open();
  pipe.source().configureBlocking(false);
  var key = pipe.source().register(selector, SelectionKey.OP_READ);
  var bytes = ByteBuffer.allocate(80);

  say(pipe, "soup");
  IO.println("main: soup comes, select gives " + selector.select());
  pipe.source().read(bytes.clear()); // <1>
  IO.println("main: nothing comes, select gives "
    + selector.selectNow() + ", readable " + key.isReadable()
    + ", read gives " + pipe.source().read(bytes.clear())); // <2>
  say(pipe, "tea");
  IO.println("main: tea comes, select gives "
    + selector.select()); // <3>
  selector.selectedKeys().remove(key);
  IO.println("main: the key is out, select gives "
    + selector.select() + ", read gives "
    + pipe.source().read(bytes.clear()));

  selector.close();
  pipe.source().close();
  pipe.sink().close();
}
// end::body[]

void say(Pipe pipe, String what) throws IOException {
  pipe.sink().write(ByteBuffer.wrap(what.getBytes()));
}
