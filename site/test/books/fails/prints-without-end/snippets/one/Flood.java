///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Prints 100 MB.

// tag::body[]
void main() {
  for (int i = 0; i < 100_000; i++) {
    IO.println("x".repeat(1_000));
  }
}
// end::body[]
