///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A child that nobody listens to: when the pipe is full, it waits.

// tag::body[]
void main() throws Exception {
  Process ann = new ProcessBuilder(
      "head", "-c", "4000000", "/dev/zero").start(); // <1>
  var output = ann.getInputStream();
  output.read();
  boolean ended = ann.waitFor(200, TimeUnit.MILLISECONDS);
  IO.println("main: ann has ended: " + ended);
  IO.println("main: " + output.available() + " bytes are in the pipe");

  int read = 1 + output.readAllBytes().length; // <2>
  IO.println("main: read " + read + " bytes");
  IO.println("main: ann ended with status " + ann.waitFor());
}
// end::body[]
