///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25
// The preview of StructuredTaskScope differs in each JDK.
//PREVIEW
//SOURCES lib/Scopes.java lib/Stove.java
//DESCRIPTION A scope has 100 ms; what is not done by then is interrupted.

// tag::body[]
void main() throws Exception {
  long start = System.nanoTime();
  try (var scope = StructuredTaskScope.open(Scopes.<String>all(),
      Scopes.within(Duration.ofMillis(100)))) { // <1>
    scope.fork(() -> Stove.cook("ann", 10));
    scope.fork(() -> Stove.cook("bob", 10_000));
    IO.println("main: gets " + Scopes.join(scope));
  } catch (TimeoutException e) { // <2>
    IO.println("main: gives up after "
      + (System.nanoTime() - start) / 1_000_000 + " ms");
  }
}
// end::body[]
