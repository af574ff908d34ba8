///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A program starts itself once more, and both say who they are.

// tag::body[]
void main(String... args) throws Exception {
  var me = ProcessHandle.current();
  if (args.length > 0) { // <1>
    IO.println(args[0] + ": i am " + me.pid() + ", my parent is "
        + me.parent().map(ProcessHandle::pid).orElse(0L));
    return;
  }
  IO.println("main: i am " + me.pid());
  var java = Path.of(System.getProperty("java.home"), "bin", "java");
  Process ann = new ProcessBuilder(java.toString(),
      "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
      "-cp", System.getProperty("java.class.path"),
      getClass().getName(), "ann") // <2>
      .inheritIO() // <3>
      .start(); // <4>
  IO.println("main: has started " + ann.pid());
  ann.waitFor();
}
// end::body[]
