///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Hangs on purpose: main waits at a counter where nobody will ever put anything.

// tag::body[]
void main() throws InterruptedException {
  var counter = new LinkedBlockingQueue<String>();
  IO.println("main: waits for the soup");
  IO.println("main: eats " + counter.take());
}
// end::body[]
