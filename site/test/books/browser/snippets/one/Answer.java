///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Speaks in colours, complains, and ends badly.

// tag::body[]
void main() {
  for (int colour = 30; colour < 38; colour++) {
    IO.println("main: in \u001b[" + colour + "mcolour\u001b[0m " + colour);
  }
  IO.println("main: \u001b[1;44mon blue\u001b[0m, \u001b[7minverted\u001b[0m");
  System.err.println("main: complains");
  System.exit(3);
}
// end::body[]
