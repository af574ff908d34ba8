///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25
// The preview of StructuredTaskScope differs in each JDK.
//PREVIEW
//SOURCES lib/Scopes.java lib/Stove.java
//DESCRIPTION Two results of three are enough, and the scope interrupts the third.

// tag::body[]
void main() throws Exception {
  long start = System.nanoTime();
  try (var scope = StructuredTaskScope.open(
      Scopes.<String>first(2))) { // <1>
    scope.fork(() -> Stove.cook("ann", 150)); // <2>
    scope.fork(() -> Stove.cook("bob", 40));
    var rice = scope.fork(() -> Stove.cook("cid", 3000));

    IO.println("main: gets " + scope.join()); // <3>
    IO.println("main: what cid cooks is " + rice.state());
  } // <4>
  IO.println("main: goes on after "
    + (System.nanoTime() - start) / 1_000_000 + " ms");
}
// end::body[]
