///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION One of three speaks, and chance says who.

// tag::body[]
void main() throws InterruptedException {
  IO.println("main: draws"); // <1>
  var who = List.of("ann", "bob", "cid").get(new Random().nextInt(3));
  var drawn = Thread.ofPlatform().name(who).start(() -> IO.println(who + ": it is me"));
  drawn.join();
  IO.println("main: has drawn");
}
// end::body[]
