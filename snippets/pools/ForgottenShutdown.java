///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Does not end: nobody closes the pool, and its idle thread keeps the JVM alive.

// tag::body[]
void main() throws Exception {
  var cook = Thread.ofPlatform().name("cook").factory();
  var kitchen = Executors.newFixedThreadPool(1, cook); // <1>
  var soup = kitchen.submit(() -> "soup");
  IO.println("main: gets " + soup.get());
  IO.println("main: ends");
}
// end::body[]
