///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/JoinableQueue.java
//SOURCES lib/Work.java
//DESCRIPTION A queue that can be joined: it waits until everything taken is acknowledged.

// tag::body[]
final CountDownLatch bobHasBoth = new CountDownLatch(1);
final CountDownLatch mainHasLooked = new CountDownLatch(1);

void main() throws InterruptedException {
  var counter = new JoinableQueue<String>();
  counter.put("bun");
  counter.put("roll");
  Work.start("bob", () -> eatBoth(counter));
  bobHasBoth.await();
  IO.println("main: on the counter are " + counter.items);
  mainHasLooked.countDown();
  counter.join();
  IO.println("main: nobody is eating any more");
}

void eatBoth(JoinableQueue<String> counter)
    throws InterruptedException {
  var both = List.of(counter.take(), counter.take());
  bobHasBoth.countDown();
  mainHasLooked.await();
  for (var item : both) {
    Thread.sleep(100);
    say("has eaten the " + item);
    counter.done();
  }
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
