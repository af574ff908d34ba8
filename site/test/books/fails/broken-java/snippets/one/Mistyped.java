///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Does not type.

// tag::body[]
void main() {
  int n = "one";
}
// end::body[]
