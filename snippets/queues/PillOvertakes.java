///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: in a priority queue the pill overtakes what was put before it.

// tag::body[]
static final String PILL = new String("closed");

final BlockingQueue<String> orders = new PriorityBlockingQueue<>();

void main() throws InterruptedException {
  orders.put("soup");
  orders.put("buns");
  orders.put("noodles");
  orders.put(PILL); // <1>
  for (var it = orders.take(); it != PILL; it = orders.take()) {
    IO.println("main: serves " + it);
  }
  IO.println("main: never served: " + new TreeSet<>(orders));
}
// end::body[]
