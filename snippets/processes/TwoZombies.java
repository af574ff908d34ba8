///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Posix.java
//DESCRIPTION Solution: two children that nobody has asked for their status, and then none.
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED

// tag::body[]
void main() throws Throwable {
  int ann = Posix.spawn("exit 3"); // <1>
  int bob = Posix.spawn("exit 5");
  IO.println("main: zombies, " + zombies(2));
  IO.println("main: ann ended with status " + Posix.waitpid(ann));
  IO.println("main: zombies, " + zombies(1));
  IO.println("main: bob ended with status " + Posix.waitpid(bob));
  IO.println("main: zombies, " + zombies(0));
}
// end::body[]

/** How many of the children are zombies: as soon as it is the wanted number, at the latest after two seconds. */
long zombies(long wanted) throws InterruptedException {
  long zombies = -1;
  for (int look = 0; look < 400 && zombies != wanted; look++) {
    Thread.sleep(5);
    zombies = ProcessHandle.current().children().filter(this::isZombie).count();
  }
  return zombies;
}

boolean isZombie(ProcessHandle child) {
  try {
    var stat = Files.readString(Path.of("/proc/" + child.pid() + "/stat"));
    return stat.charAt(stat.lastIndexOf(')') + 2) == 'Z';
  } catch (IOException e) {
    return false; // gone
  }
}
