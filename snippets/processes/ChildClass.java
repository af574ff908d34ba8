///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A child with a main of its own.

// tag::body[]
static class Baker {
  public static void main(String... args) { // <1>
    IO.println("ann: bakes " + Integer.parseInt(args[0]) + " buns");
  }
}

void main() throws Exception {
  Process ann = start(Baker.class, "3");
  IO.println("main: goes on");
  ann.waitFor();
}
// end::body[]

/** A class of this program, in a JVM of its own. */
Process start(Class<?> program, String... args) throws IOException {
  var command = new ArrayList<>(List.of(
      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
      "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+PerfDisableSharedMem",
      "-cp", System.getProperty("java.class.path"), program.getName()));
  command.addAll(List.of(args));
  return new ProcessBuilder(command).inheritIO().start();
}
