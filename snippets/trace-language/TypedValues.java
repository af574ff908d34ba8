///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A process number, a port and a duration: values that nobody knows beforehand.

// tag::body[]
void main() throws Exception {
  long pid = ProcessHandle.current().pid();
  IO.println("main: process " + pid);
  try (var door = new ServerSocket(0)) {
    IO.println("main: open at " + door.getLocalPort());
  }
  long start = System.nanoTime();
  Thread.sleep(100);
  long slept = (System.nanoTime() - start) / 1_000_000;
  IO.println("main: slept " + slept + " ms");
  IO.println("main: process " + pid + " is done");
}
// end::body[]
