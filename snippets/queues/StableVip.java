///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: a number in order of arrival decides between equal cards.

// tag::body[]
record Guest(String name, int card, long arrival) {}

final AtomicLong arrivals = new AtomicLong();
final BlockingQueue<Guest> queue = new PriorityBlockingQueue<>(11,
  Comparator.comparingInt(Guest::card)
    .thenComparingLong(Guest::arrival)); // <1>

void main() throws InterruptedException {
  arrive("ann", 2);
  for (var name : List.of("bob", "cid", "dee", "eve")) {
    arrive(name, 1);
  }
  arrive("fay", 3);
  while (!queue.isEmpty()) {
    IO.println("main: serves " + queue.take().name());
  }
}

void arrive(String name, int card) throws InterruptedException {
  queue.put(new Guest(name, card, arrivals.getAndIncrement()));
}
// end::body[]
