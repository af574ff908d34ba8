///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Never ends.

// tag::body[]
void main() throws InterruptedException {
  IO.println("on and on");
  while (true) {
    Thread.sleep(50);
  }
}
// end::body[]
