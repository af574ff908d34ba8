///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Kills itself.

// tag::body[]
void main() throws Exception {
  var me = ProcessHandle.current().pid();
  new ProcessBuilder("kill", "-9", "" + me).start().waitFor();
  Thread.sleep(5_000);
}
// end::body[]
