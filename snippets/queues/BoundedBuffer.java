///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION A queue with a limit, made of a lock and two conditions.

// tag::body[]
static class Buffer<T> {
  private final Deque<T> items = new ArrayDeque<>();
  private final Lock lock = new ReentrantLock();
  private final Condition notFull = lock.newCondition(); // <1>
  private final Condition notEmpty = lock.newCondition();

  void put(T item) throws InterruptedException {
    lock.lock();
    try {
      while (items.size() == 2) notFull.await(); // <2>
      items.addLast(item);
      say("puts " + item + ", now " + items.size());
      notEmpty.signal(); // <3>
    } finally {
      lock.unlock();
    }
  }

  T take() throws InterruptedException {
    lock.lock();
    try {
      while (items.isEmpty()) notEmpty.await();
      var item = items.removeFirst();
      say("takes " + item + ", now " + items.size());
      notFull.signal();
      return item;
    } finally {
      lock.unlock();
    }
  }
}
// end::body[]

void main() {
  var buffer = new Buffer<Integer>();
  for (int cook = 0; cook < 2; cook++) {
    int first = 10 * (cook + 1);
    Work.start(List.of("ann", "bob").get(cook), () -> {
      for (int i = 1; i <= 4; i++) buffer.put(first + i);
    });
  }
  for (var eater : List.of("cid", "dee")) {
    Work.start(eater, () -> {
      for (int i = 1; i <= 4; i++) buffer.take();
    });
  }
}

static void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
