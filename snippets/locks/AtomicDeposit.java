///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The lost deposit again, without a lock: the second writer notices, and reads again.

// tag::body[]
final AtomicInteger balance = new AtomicInteger(100);
final Phaser bothHaveRead = new Phaser(2);

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(() -> deposit(10));
  var bob = Thread.ofPlatform().name("bob").start(() -> deposit(20));
  ann.join();
  bob.join();
  IO.println("main: balance is " + balance);
}

void deposit(int amount) {
  int seen = balance.get();
  say("read " + seen);
  bothHaveRead.arriveAndAwaitAdvance();
  while (!balance.compareAndSet(seen, seen + amount)) { // <1>
    seen = balance.get(); // <2>
    say("read " + seen + " again");
  }
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
