///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: five orders, and one exception that carries all that went wrong.

// tag::body[]
void main() throws Exception {
  var orders = Stream.of("soup", "stone", "tea", "sand", "rice")
    .map(what -> (Callable<String>) () -> cook(what)).toList();
  try (var kitchen = Executors.newFixedThreadPool(3)) {
    var failure = new IllegalStateException("not all were cooked");
    for (var order : kitchen.invokeAll(orders)) { // <1>
      switch (order.state()) {
        case SUCCESS -> IO.println("main: gets " + order.resultNow());
        case FAILED -> failure.addSuppressed(order.exceptionNow());
        case CANCELLED, RUNNING -> throw new AssertionError(order);
      }
    }
    if (failure.getSuppressed().length > 0) throw failure; // <2>
  } catch (IllegalStateException e) {
    IO.println("main: " + e.getMessage());
    for (var one : e.getSuppressed()) {
      IO.println("main: because of " + one.getMessage());
    }
  }
}

String cook(String what) {
  if (Set.of("stone", "sand").contains(what)) {
    throw new IllegalArgumentException("no recipe for " + what);
  }
  return what;
}
// end::body[]
