///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Needs what no machine has.

// tag::body[]
void main() {}
// end::body[]
