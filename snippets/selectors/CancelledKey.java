///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A cancelled key is invalid at once, and gone only after the next select.

// tag::body[]
void main() throws IOException {
  var selector = Selector.open();
  var pipe = Pipe.open();
  pipe.source().configureBlocking(false);
  var key = pipe.source().register(selector, SelectionKey.OP_READ);

  key.cancel();
  show("cancelled", selector, key);
  attempt("ask whether it is ready", key::isReadable); // <1>
  attempt("register again", () ->
    pipe.source().register(selector, SelectionKey.OP_READ)); // <2>
  selector.selectNow(); // <3>
  show("after a select", selector, key);
  attempt("register again", () ->
    pipe.source().register(selector, SelectionKey.OP_READ));

  selector.close();
  IO.println("main: the selector is closed, the channel open "
    + pipe.source().isOpen()); // <4>
  pipe.source().close();
  pipe.sink().close();
}

void show(String when, Selector selector, SelectionKey key) {
  IO.println("main: " + when + ", valid " + key.isValid()
    + ", keys: " + selector.keys().size());
}
// end::body[]

void attempt(String what, Callable<?> step) {
  try {
    step.call();
    IO.println("main: " + what + ", done");
  } catch (Exception e) {
    IO.println("main: " + what + ", " + e.getClass().getSimpleName());
  }
}
