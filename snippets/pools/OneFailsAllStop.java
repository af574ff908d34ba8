///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25
// The preview of StructuredTaskScope differs in each JDK.
//PREVIEW
//SOURCES lib/Scopes.java
//DESCRIPTION One of two subtasks fails, the other is interrupted, and the failure arrives where the scope ends.

// tag::body[]
void main() throws Exception {
  try (var scope = StructuredTaskScope.open(
      Scopes.<String>all())) { // <1>
    scope.fork(() -> {
      bobCooks.await();
      IO.println("ann: finds no noodles");
      throw new IllegalStateException("no noodles");
    });
    scope.fork(() -> cookForLong("bob"));
    IO.println("main: gets " + Scopes.join(scope)); // <2>
  } catch (ExecutionException e) { // <3>
    IO.println("main: gets nothing: " + e.getCause().getMessage());
  }
}

String cookForLong(String who) throws InterruptedException {
  IO.println(who + ": begins the soup");
  bobCooks.countDown();
  try {
    Thread.sleep(Duration.ofSeconds(5));
    return "soup";
  } finally {
    IO.println(who + ": puts out the fire"); // <4>
  }
}
// end::body[]

final CountDownLatch bobCooks = new CountDownLatch(1);
