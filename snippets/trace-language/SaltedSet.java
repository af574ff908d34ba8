///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The order of a small set is another one in every JVM, without any thread.

// tag::body[]
void main() {
  for (var guest : Set.of("ann", "bob", "cid")) {
    IO.println("main: invites " + guest);
  }
  IO.println("main: three guests");
}
// end::body[]
