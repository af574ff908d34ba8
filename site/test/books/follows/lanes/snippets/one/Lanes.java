///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Two threads interleave.

// tag::body[]
void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(() -> IO.println("ann: in"));
  ann.join(); // the page of this book is compared, so its order must be one
  var bob = Thread.ofPlatform().name("bob").start(() -> IO.println("bob: in"));
  bob.join();
  System.err.println("main: both were in");
}
// end::body[]
