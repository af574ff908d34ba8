///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: the only cook does not wait for the soup, it says what to do with it.

// tag::body[]
void main() {
  var cook = Thread.ofPlatform().name("cook").factory();
  try (var kitchen = Executors.newFixedThreadPool(1, cook)) {
    var dinner = CompletableFuture.supplyAsync(() -> {
      IO.println("cook: starts the dinner, orders a soup");
      return CompletableFuture.supplyAsync(() -> "soup", kitchen);
    }, kitchen)
      .thenCompose(soup -> soup) // <1>
      .thenApply(soup -> soup + " and noodles");
    IO.println("main: gets " + dinner.join()); // <2>
  }
}
// end::body[]
