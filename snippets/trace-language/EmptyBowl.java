///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION An exception that nobody catches ends the program.

// tag::body[]
void main() {
  IO.println("main: looks into the bowl");
  throw new NoSuchElementException("no noodles in bowl 4");
}
// end::body[]
