///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A short rest and a long one.

// tag::body[]
void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(() -> rest(80));
  var bob = Thread.ofPlatform().name("bob").start(() -> rest(400));
  ann.join();
  bob.join();
  IO.println("main: both are back");
}

void rest(int millis) {
  try {
    Thread.sleep(millis);
    IO.println(Thread.currentThread().getName() + ": is back");
  } catch (InterruptedException e) {
    Thread.currentThread().interrupt();
  }
}
// end::body[]
