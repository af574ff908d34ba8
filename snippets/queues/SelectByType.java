///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION Waiting for whatever comes first, from several senders or from the clock.

// tag::body[]
sealed interface Event permits Order, Bell, Quiet {}
record Order(String dish) implements Event {}
record Bell(int table) implements Event {}
record Quiet(int millis) implements Event {} // <1>

final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
final CountDownLatch quiet = new CountDownLatch(1);

void main() throws InterruptedException {
  Work.start("ann", () -> {
    events.put(new Order("soup"));
    quiet.await(); // <2>
    events.put(new Order("buns"));
  });
  Work.start("bob", () -> events.put(new Bell(7)));
  for (int open = 3; open > 0;) {
    switch (next(100)) {
      case Order(var dish) -> {
        IO.println("main: cooks " + dish);
        open--;
      }
      case Bell(var table) -> {
        IO.println("main: goes to table " + table);
        open--;
      }
      case Quiet(var millis) -> {
        IO.println("main: nothing for " + millis + " ms");
        quiet.countDown();
      }
    }
  }
}

Event next(int millis) throws InterruptedException {
  var event = events.poll(millis, TimeUnit.MILLISECONDS);
  return event != null ? event : new Quiet(millis); // <3>
}
// end::body[]
