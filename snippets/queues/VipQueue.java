///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A card with a lower number is served first; among equal cards a later guest may overtake.

// tag::body[]
record Guest(String name, int card) {
  public String toString() {
    return name + "(" + card + ")";
  }
}

void main() throws InterruptedException {
  var queue = new PriorityBlockingQueue<Guest>(11,
    Comparator.comparingInt(Guest::card)); // <1>
  queue.put(new Guest("ann", 2));
  for (var name : List.of("bob", "cid", "dee", "eve")) {
    queue.put(new Guest(name, 1));
  }
  queue.put(new Guest("fay", 3));
  IO.println("main: printed " + queue); // <2>
  while (!queue.isEmpty()) {
    IO.println("main: served " + queue.take());
  }

  var unordered = new PriorityBlockingQueue<Guest>(); // <3>
  try {
    unordered.put(new Guest("ann", 2));
  } catch (ClassCastException e) {
    IO.println("main: no comparator, ClassCastException");
  }
}
// end::body[]
