///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A map whose results nobody reads: one kind hides the failure, the other does nothing.

// tag::body[]
void main() throws Exception {
  try (var pool = Executors.newFixedThreadPool(2)) {
    pool.invokeAll(List.of(order("soup"), order("stone"))); // <1>
  }
  IO.println("main: invokeAll is through, cooked: " + cooked);

  cooked.set(0);
  var dishes = Stream.of("soup", "stone")
    .gather(Gatherers.mapConcurrent(2, this::cook)); // <2>
  IO.println("main: the stream is built, cooked: " + cooked);
  try {
    IO.println("main: gets " + dishes.toList());
  } catch (RuntimeException e) {
    IO.println("main: reading it tells: " + e.getMessage());
    IO.println("main: the stream is read, cooked: " + cooked);
  }
}

String cook(String what) {
  if (what.equals("stone")) {
    throw new IllegalArgumentException("no recipe for stone");
  }
  cooked.incrementAndGet();
  return what;
}
// end::body[]

final AtomicInteger cooked = new AtomicInteger();

Callable<String> order(String what) {
  return () -> cook(what);
}
