///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Leaves a child behind.

// tag::body[]
void main() throws Exception {
  new ProcessBuilder("sleep", "300").start();
  IO.println("gone");
}
// end::body[]
