///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Goes on for ever, on purpose: a clock that ticks until it is stopped.

// tag::body[]
void main() throws InterruptedException {
  for (int tick = 1; ; tick++) {
    IO.println("clock: tick " + tick);
    Thread.sleep(50);
  }
}
// end::body[]
