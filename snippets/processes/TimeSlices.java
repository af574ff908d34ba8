///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Three children on one processor: two count, one waits for letters. Who gives the processor up by himself?

// tag::body[]
void main() throws Exception {
  String loop = "while :; do :; done";
  Process ann = on(processor(), "sh", "-c", loop); // <1>
  Process bob = on(processor(), "sh", "-c", loop);
  Process cid = on(processor(), "cat"); // <2>
  for (int letter = 1; letter <= 60; letter++) {
    cid.outputWriter().append("?\n").flush();
    cid.inputReader().readLine();
  }
  for (var who : List.of(ann, bob, cid)) {
    IO.println("%s: gave the processor up %d times, lost it %d times"
        .formatted(who == ann ? "ann" : who == bob ? "bob" : "cid",
            switches(who, "voluntary"), switches(who, "nonvoluntary")));
    who.destroy();
    who.waitFor();
  }
}
// end::body[]

/** A child that may use that one processor only. */
Process on(String processor, String... command) throws IOException {
  var whole = new ArrayList<>(List.of("taskset", "-c", processor));
  whole.addAll(List.of(command));
  return new ProcessBuilder(whole).start();
}

/** The first processor that this process may use. */
String processor() throws IOException {
  return status(ProcessHandle.current().pid(), "Cpus_allowed_list").split("[-,]")[0];
}

long switches(Process who, String kind) throws IOException {
  return Long.parseLong(status(who.pid(), kind + "_ctxt_switches"));
}

String status(long pid, String key) throws IOException {
  return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
      .filter(line -> line.startsWith(key + ":"))
      .map(line -> line.substring(key.length() + 1).strip()).findFirst().orElseThrow();
}
