///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Four states of a process, each brought about on purpose.

// tag::body[]
void main() throws Exception {
  Process ann = sh("exec sleep 5");
  IO.println("ann: sleeps, " + state(ann.pid(), 'S'));

  Process bob = sh("while :; do :; done");
  IO.println("bob: counts, " + state(bob.pid(), 'R'));
  sh("kill -STOP " + bob.pid()); // <1>
  IO.println("bob: is stopped, " + state(bob.pid(), 'T'));
  sh("kill -CONT " + bob.pid());
  IO.println("bob: counts again, " + state(bob.pid(), 'R'));

  Process cid = sh("until grep -q sleep /proc/$$/comm; do :; done &"
      + " echo $!; exec sleep 5"); // <2>
  long child = Long.parseLong(cid.inputReader().readLine());
  IO.println("cid's child: has ended, " + state(child, 'Z'));
  for (var who : List.of(ann, bob, cid)) {
    who.destroy();
    who.waitFor();
  }
}
// end::body[]

Process sh(String script) throws IOException {
  return new ProcessBuilder("sh", "-c", script).start();
}

/** What the system says of a process: as soon as it is the wanted state, at the latest after two seconds. */
char state(long pid, char wanted) throws Exception {
  char state = '?';
  for (int look = 0; look < 400 && state != wanted; look++) {
    Thread.sleep(5);
    var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
    state = stat.charAt(stat.lastIndexOf(')') + 2);
  }
  return state;
}
