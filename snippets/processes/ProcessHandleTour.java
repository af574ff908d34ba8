///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION What a parent can ask of its children, and three ways to end.

// tag::body[]
void main() throws Exception {
  Process ann = new ProcessBuilder("sleep", "5").start();
  IO.println("main: ann is process " + ann.pid() + ", a program "
      + ann.info().command().map(this::lastName).orElse("?"));
  IO.println("main: she is alive: " + ann.isAlive()
      + ", and my child: " + ProcessHandle.current().children()
          .anyMatch(ann.toHandle()::equals));
  ann.destroy(); // <1>
  IO.println("main: she ended with status " + ann.waitFor());
  IO.println("main: she is alive: " + ann.isAlive());

  Process bob = new ProcessBuilder("sleep", "5").start();
  bob.destroyForcibly(); // <2>
  IO.println("main: bob ended with status " + bob.waitFor());

  Process cid = new ProcessBuilder("sh", "-c", "exit 3").start();
  IO.println("main: cid ended with status " + cid.waitFor()); // <3>
}
// end::body[]

String lastName(String path) {
  return Path.of(path).getFileName().toString();
}
