///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Exits with 3.

// tag::body[]
void main() {
  System.exit(3);
}
// end::body[]
