///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Arguments, a line of input and a variable; a complaint on standard error, and exit status 3.

// tag::body[]
void main(String[] dishes) {
  var guest = IO.readln();
  var order = String.join(" and ", dishes);
  IO.println("main: " + guest + " wants " + order);
  System.err.println("main: there is no " + dishes[1]);
  IO.println("main: " + System.getenv("GREETING") + ", " + guest);
  System.exit(3);
}
// end::body[]
