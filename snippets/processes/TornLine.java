///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: two children share one output, and their lines are torn.

// tag::body[]
void main() throws Exception {
  Process ann = baker("ann", 10);
  Process bob = baker("bob", 20);
  for (int part = 1; part <= 2; part++) { // <1>
    for (var baker : List.of(ann, bob)) {
      baker.outputWriter().append("go\n").flush();
      baker.errorReader().readLine();
    }
  }
  ann.waitFor();
  bob.waitFor();
}

Process baker(String name, int buns) throws IOException {
  return new ProcessBuilder("sh", "-c", """
      read go; printf '%s: gives '; echo said >&2
      read go; echo '%s buns'; echo said >&2
      """.formatted(name, buns))
      .redirectOutput(ProcessBuilder.Redirect.INHERIT) // <2>
      .start();
}
// end::body[]
