///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A queue that lets nothing out before its time.
import static java.util.concurrent.TimeUnit.NANOSECONDS;

// tag::body[]
record Order(String dish, long due) implements Delayed {
  public long getDelay(TimeUnit unit) { // <1>
    return unit.convert(due - System.nanoTime(), NANOSECONDS);
  }

  public int compareTo(Delayed other) {
    return Long.signum(due - ((Order) other).due);
  }
}

void main() throws InterruptedException {
  long now = System.nanoTime();
  var orders = new DelayQueue<Order>();
  orders.put(new Order("cake", now + 240_000_000));
  orders.put(new Order("soup", now + 80_000_000));
  orders.put(new Order("noodles", now + 160_000_000));

  IO.println("main: size " + orders.size()
    + ", poll gives " + orders.poll()); // <2>
  for (int i = 1; i <= 3; i++) {
    var order = orders.take();
    IO.println("main: " + order.dish() + " after "
      + (System.nanoTime() - now) / 1_000_000 + " ms");
  }
}
// end::body[]
