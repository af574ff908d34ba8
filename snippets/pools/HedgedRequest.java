///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25
// The preview of StructuredTaskScope differs in each JDK.
//PREVIEW
//SOURCES lib/Scopes.java
//DESCRIPTION If no answer has come after 100 ms, a second copy of the request is sent, and the faster one wins.

// tag::body[]
void main() throws Exception {
  request("the kitchen is quick", 0);
  request("the kitchen is slow", 10_000);
}

void request(String when, int firstAnswer) throws Exception {
  var sent = new AtomicInteger();
  try (var scope = StructuredTaskScope.open(
      Scopes.<String>any())) { // <1>
    scope.fork(() -> {
      sent.incrementAndGet();
      Thread.sleep(firstAnswer);
      return "first copy";
    });
    scope.fork(() -> {
      Thread.sleep(100); // <2>
      sent.incrementAndGet();
      return "second copy";
    });
    IO.println("main: " + when + ", answer to the " + scope.join()
      + ", sent: " + sent);
  }
}
// end::body[]
