///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A StampedLock's reader takes no lock, and finds out afterwards whether it should have.

// tag::body[]
final StampedLock lock = new StampedLock();
int ann = 60, bob = 40;

void main() throws InterruptedException {
  long stamp = lock.tryOptimisticRead(); // <1>
  int first = ann;
  Thread.ofPlatform().start(() -> transfer(30)).join();
  int sum = first + bob;
  IO.println("main: sum is " + sum
    + ", to be trusted: " + lock.validate(stamp)); // <2>

  stamp = lock.readLock();
  try {
    IO.println("main: sum under the read lock is " + (ann + bob));
  } finally {
    lock.unlockRead(stamp);
  }
}

void transfer(int amount) {
  long stamp = lock.writeLock();
  try {
    ann -= amount;
    bob += amount;
  } finally {
    lock.unlockWrite(stamp);
  }
}
// end::body[]
