///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A field belongs to all threads, a local variable to one call in one thread.

// tag::body[]
int buns = 10; // <1>

void main() throws InterruptedException {
  buns = 9; // <2>
  var ann = Thread.ofPlatform().name("ann").start(() -> eat(2));
  ann.join();
  say("finds " + buns + " buns"); // <3>
  var bob = Thread.ofPlatform().name("bob").start(() -> eat(3));
  bob.join();
  say("finds " + buns + " buns");
}

void eat(int wanted) {
  int eaten = 0; // <4>
  while (eaten < wanted) {
    buns--;
    eaten++;
  }
  say("ate " + eaten + ", leaves " + buns);
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
