///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Three programs side by side, each reading what the one before it writes.

// tag::body[]
void main() throws Exception {
  var three = ProcessBuilder.startPipeline(List.of( // <1>
      new ProcessBuilder("yes", "bun"),
      new ProcessBuilder("cat", "-n"),
      new ProcessBuilder("head", "-n", "3")));
  three.getLast().inputReader().lines()
      .forEach(line -> IO.println("main: got " + line.strip()));
  for (var part : three) {
    IO.println("main: next ended with " + part.waitFor()); // <2>
  }
}
// end::body[]
