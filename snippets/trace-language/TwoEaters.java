///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Two threads print two lines each; only the order within each thread is fixed.

// tag::body[]
void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(this::eat);
  var bob = Thread.ofPlatform().name("bob").start(this::eat);
  ann.join();
  bob.join();
  IO.println("main: both have eaten");
}

void eat() {
  say("sits down");
  say("eats");
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
