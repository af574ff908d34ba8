///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Two threads wait for each other.

// tag::body[]
void main() {
  var left = new Object();
  var right = new Object();
  var both = new CountDownLatch(2);
  Thread.ofPlatform().name("ann").start(() -> take(left, right, both));
  Thread.ofPlatform().name("bob").start(() -> take(right, left, both));
}

void take(Object first, Object second, CountDownLatch both) {
  synchronized (first) {
    both.countDown();
    try {
      both.await();
    } catch (InterruptedException e) {
      return;
    }
    synchronized (second) {
      IO.println("never");
    }
  }
}
// end::body[]
