///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: two deposits read the same balance, and one of them is lost.

// tag::body[]
int balance = 100;
final Phaser bothHaveRead = new Phaser(2);

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(() -> deposit(10));
  var bob = Thread.ofPlatform().name("bob").start(() -> deposit(20));
  ann.join();
  bob.join();
  IO.println("main: balance is " + balance);
}

void deposit(int amount) {
  int seen = balance; // <1>
  say("read " + seen);
  bothHaveRead.arriveAndAwaitAdvance(); // <2>
  balance = seen + amount; // <3>
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
