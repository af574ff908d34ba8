///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Prints nothing.

// tag::body[]
void main() {}
// end::body[]
