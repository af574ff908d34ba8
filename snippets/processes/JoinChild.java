///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A parent waits for its child to end.

// tag::body[]
void parent() throws Exception {
  IO.println("main: starts ann");
  Process ann = start("ann");
  int status = ann.waitFor(); // <1>
  IO.println("main: goes on, ann ended with status " + status);
}

void child(String name) throws InterruptedException {
  IO.println(name + ": begins");
  Thread.sleep(300);
  IO.println(name + ": is over");
}
// end::body[]

void main(String... args) throws Exception {
  if (args.length == 0) {
    parent();
  } else {
    child(args[0]);
  }
}

/** This program once more, in a JVM of its own. */
Process start(String... args) throws IOException {
  var command = new ArrayList<>(List.of(
      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
      "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+PerfDisableSharedMem",
      "-cp", System.getProperty("java.class.path"), getClass().getName()));
  command.addAll(List.of(args));
  return new ProcessBuilder(command).inheritIO().start();
}
