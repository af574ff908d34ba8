///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Asks for the soup of the day, then for two prices at once, with CompletableFuture.

// tag::body[]
void main() {
  ask("soup")
    .thenCompose(soup -> { // <1>
      IO.println("main: soup of the day is " + soup);
      return ask(soup).thenCombine(ask("tea"), (a, b) -> // <2>
        soup + " and tea cost "
          + (Integer.parseInt(a) + Integer.parseInt(b)));
    })
    .thenCompose(sum -> {
      IO.println("main: " + sum);
      return ask("natto");
    })
    .handle((_, failure) -> { // <3>
      IO.println("main: " + failure.getCause().getMessage());
      return null;
    })
    .join();
}

CompletableFuture<String> ask(String what) {
  var later = CompletableFuture.delayedExecutor(
    20, TimeUnit.MILLISECONDS);
  return CompletableFuture.supplyAsync(() -> {
    if (menu.containsKey(what)) {
      return menu.get(what);
    }
    throw new IllegalStateException("there is no " + what);
  }, later);
}
// end::body[]

final Map<String, String> menu = Map.of("soup", "miso", "miso", "7", "tea", "3");
