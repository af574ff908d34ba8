///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: transfers in both directions at once; the account with the lower number is locked first.

// tag::body[]
class Account {
  final int number;
  int balance = 1_000;

  Account(int number) {
    this.number = number;
  }
}

final Account first = new Account(1), second = new Account(2);
final Phaser start = new Phaser(2);

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(
    () -> transferOften(first, second, 10));
  var bob = Thread.ofPlatform().name("bob").start(
    () -> transferOften(second, first, 20));
  ann.join();
  bob.join();
  IO.println("main: " + first.balance + " and " + second.balance);
}

void transferOften(Account from, Account to, int amount) {
  start.arriveAndAwaitAdvance();
  for (int i = 0; i < 20; i++) transfer(from, to, amount);
}

void transfer(Account from, Account to, int amount) {
  var lower = from.number < to.number ? from : to; // <1>
  var higher = lower == from ? to : from;
  synchronized (lower) {
    rest(1); // <2>
    synchronized (higher) {
      from.balance -= amount;
      to.balance += amount;
    }
  }
}
// end::body[]

void rest(int millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts a transfer", e);
  }
}
