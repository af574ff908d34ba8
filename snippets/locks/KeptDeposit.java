///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The same two deposits under one lock: the second reads what the first wrote.

// tag::body[]
int balance = 100;
final Object lock = new Object();
final Phaser bothAreHere = new Phaser(2);

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(() -> deposit(10));
  var bob = Thread.ofPlatform().name("bob").start(() -> deposit(20));
  ann.join();
  bob.join();
  IO.println("main: balance is " + balance);
}

void deposit(int amount) {
  bothAreHere.arriveAndAwaitAdvance(); // <1>
  synchronized (lock) { // <2>
    int seen = balance;
    say("read " + seen);
    balance = seen + amount;
  }
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
