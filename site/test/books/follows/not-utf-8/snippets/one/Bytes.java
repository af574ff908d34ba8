///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Prints bytes that are no UTF-8.

// tag::body[]
void main() {
  System.out.write(0xff);
  System.out.println();
}
// end::body[]
