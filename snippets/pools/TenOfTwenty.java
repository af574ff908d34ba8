///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25
// The preview of StructuredTaskScope differs in each JDK.
//PREVIEW
//SOURCES lib/Scopes.java
//DESCRIPTION Solution: ten results of twenty are enough, and the ten others are interrupted.

// tag::body[]
void main() throws Exception {
  var interrupted = new AtomicInteger();
  try (var scope = StructuredTaskScope.open(
      Scopes.<Integer>first(10))) {
    for (int n = 1; n <= 20; n++) {
      int number = n;
      scope.fork(() -> {
        try {
          Thread.sleep(number % 2 == 0 ? 20 : 20_000); // <1>
          return number;
        } catch (InterruptedException e) {
          interrupted.incrementAndGet();
          throw e;
        }
      });
    }
    IO.println("main: gets " + scope.join());
  } // <2>
  IO.println("main: interrupted: " + interrupted);
}
// end::body[]
