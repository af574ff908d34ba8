///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION An exception that nobody catches ends its thread, and nothing else.

// tag::body[]
void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(this::eat);
  ann.join(); // <1>
  IO.println("main: ann is " + ann.getState());

  var bob = Thread.ofPlatform().name("bob")
    .uncaughtExceptionHandler((who, what) -> // <2>
      IO.println(who.getName() + ": dies of " + what.getMessage()))
    .start(this::eat);
  bob.join();
  IO.println("main: ends as if nothing had happened");
}

void eat() {
  throw new IllegalStateException("no noodles");
}
// end::body[]
