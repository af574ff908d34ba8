///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: two children that nobody has asked for their status, and then none.

// tag::body[]
void main() throws Exception {
  Process ann = parentOfOne();
  Process bob = parentOfOne();
  IO.println("main: zombies, " + zombies(2));
  ann.destroy(); // <2>
  IO.println("main: zombies, " + zombies(1));
  bob.destroy();
  IO.println("main: zombies, " + zombies(0));
}

Process parentOfOne() throws IOException {
  return new ProcessBuilder("sh", "-c",
      "until grep -q sleep /proc/$$/comm; do :; done &"
          + " exec sleep 5").start(); // <1>
}
// end::body[]

/** How many descendants are zombies: as soon as it is the wanted number, at the latest after two seconds. */
long zombies(long wanted) throws InterruptedException {
  long zombies = -1;
  for (int look = 0; look < 400 && zombies != wanted; look++) {
    Thread.sleep(5);
    zombies = ProcessHandle.current().descendants().filter(this::isZombie).count();
  }
  return zombies;
}

boolean isZombie(ProcessHandle someone) {
  try {
    var stat = Files.readString(Path.of("/proc/" + someone.pid() + "/stat"));
    return stat.charAt(stat.lastIndexOf(')') + 2) == 'Z';
  } catch (IOException e) {
    return false; // gone
  }
}
