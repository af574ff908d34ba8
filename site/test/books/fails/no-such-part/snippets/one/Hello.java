///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Says hello.

// tag::body[]
void main() {
  IO.println("hello"); // <1>
}
// end::body[]
