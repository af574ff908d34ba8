///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION What a child does to a field, its parent never sees; nor the other way round.

// tag::body[]
int x = 100;

void parent() throws Exception {
  x = 50; // <1>
  IO.println("main: x is " + x);
  start("ann").waitFor();
  IO.println("main: x is " + x);
}

void child(String name) {
  IO.println(name + ": x is " + x);
  x = 3;
  IO.println(name + ": x is " + x);
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
