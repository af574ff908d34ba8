///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Ending a child does not end the children of the child.

// tag::body[]
void main() throws Exception {
  Process ann = sh("sleep 5 & echo $!; wait");
  var bob = ProcessHandle.of(number(ann)).orElseThrow();
  ann.destroy();
  ann.waitFor();
  IO.println("main: ann is gone, bob is there: " + bob.isAlive());
  end(bob);

  Process cid = sh("sleep 5 & echo $!; wait");
  var dan = ProcessHandle.of(number(cid)).orElseThrow();
  cid.descendants().forEach(ProcessHandle::destroy); // <1>
  cid.waitFor(); // <2>
  IO.println("main: cid is gone, dan is there: " + dan.isAlive());
}
// end::body[]

/** Ends a process that is no child of this one, and returns when it has ended. */
void end(ProcessHandle someone) throws InterruptedException {
  someone.destroyForcibly();
  while (someone.info().command().isPresent()) {
    Thread.sleep(5);
  }
}

Process sh(String script) throws IOException {
  return new ProcessBuilder("sh", "-c", script).start();
}

long number(Process process) throws IOException {
  return Long.parseLong(process.inputReader().readLine());
}
