///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Does not parse.

// tag::body[]
void main() {
  IO.println("a")
}
// end::body[]
