///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Three children on one processor: two count, one waits for letters. Who gives the processor up voluntarily?

// tag::body[]
void main() throws Exception {
  String loop = "echo; while :; do :; done";
  Process ann = on(processor(), "sh", "-c", loop); // <1>
  Process bob = on(processor(), "sh", "-c", loop);
  Process cid = on(processor(), "cat"); // <2>
  ask(cid);
  var began = List.of( // <3>
      switches(ann), switches(bob), switches(cid));
  for (int letter = 1; letter <= 60; letter++) {
    ask(cid);
  }
  say("ann", began.get(0), switches(ann));
  say("bob", began.get(1), switches(bob));
  say("cid", began.get(2), switches(cid));
  for (var who : List.of(ann, bob, cid)) {
    who.destroy();
    who.waitFor();
  }
}

record Switches(long given, long lost) {}

Switches switches(Process who) throws IOException {
  return new Switches(
      count(who, "voluntary"), count(who, "nonvoluntary"));
}
// end::body[]

void ask(Process cat) throws IOException {
  cat.outputWriter().append("?\n").flush();
  cat.inputReader().readLine();
}

void say(String who, Switches began, Switches now) {
  IO.println(who + ": gave the processor up " + (now.given - began.given) + " times, lost it "
      + (now.lost - began.lost) + " times");
}

/** A child that may use that one processor only; a shell that counts has begun to. */
Process on(String processor, String... command) throws IOException {
  var whole = new ArrayList<>(List.of("taskset", "-c", processor));
  whole.addAll(List.of(command));
  var child = new ProcessBuilder(whole).start();
  if (command[0].equals("sh")) {
    child.inputReader().readLine();
  }
  return child;
}

/** The first processor that this process may use. */
String processor() throws IOException {
  return status(ProcessHandle.current().pid(), "Cpus_allowed_list").split("[-,]")[0];
}

long count(Process who, String kind) throws IOException {
  return Long.parseLong(status(who.pid(), kind + "_ctxt_switches"));
}

String status(long pid, String key) throws IOException {
  return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
      .filter(line -> line.startsWith(key + ":"))
      .map(line -> line.substring(key.length() + 1).strip()).findFirst().orElseThrow();
}
