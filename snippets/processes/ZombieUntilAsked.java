///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Posix.java
//DESCRIPTION A child that has ended stays a zombie until its parent asks for its status; Java asks by itself.
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED

// tag::body[]
void main() throws Throwable {
  int ann = Posix.spawn("exit 7"); // <1>
  IO.println("ann: is in state " + state(ann, 'Z'));
  var handle = ProcessHandle.of(ann).orElseThrow();
  IO.println("main: ann is alive: " + handle.isAlive()); // <2>
  handle.destroyForcibly();
  IO.println("ann: killed once more, is in state " + state(ann, 'Z'));
  IO.println("main: ann ended with status "
      + Posix.waitpid(ann)); // <3>
  IO.println("ann: is in state " + state(ann, '-'));

  Process bob = new ProcessBuilder("sh", "-c", "exit 7").start();
  IO.println("bob: is in state " + state(bob.pid(), '-')); // <4>
  IO.println("main: bob ended with status " + bob.waitFor());
}
// end::body[]

/** What the system says of a process, - if it is gone: as soon as that is wanted, at the latest after two seconds. */
char state(long pid, char wanted) throws InterruptedException {
  char state = '?';
  for (int look = 0; look < 400 && state != wanted; look++) {
    Thread.sleep(5);
    try {
      var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      state = stat.charAt(stat.lastIndexOf(')') + 2);
    } catch (IOException e) {
      state = '-';
    }
  }
  return state;
}
