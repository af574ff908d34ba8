///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Takes a forbidden case.

// tag::body[]
void main() {
  IO.println("balance is 110");
}
// end::body[]
