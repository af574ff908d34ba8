///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A file lock belongs to the whole JVM, and closing any channel of the file may lose it.
import static java.nio.file.StandardOpenOption.WRITE;

// tag::body[]
void parent() throws Exception {
  Path file = Files.createTempFile("door", "");
  try (var door = FileChannel.open(file, WRITE);
      var lock = door.lock()) {
    start("ann", file.toString()).waitFor();
    try (var again = FileChannel.open(file, WRITE)) {
      again.lock(); // <1>
    } catch (OverlappingFileLockException e) {
      IO.println("main: this JVM has the lock already");
    } // <2>
    IO.println("main: my lock is valid: " + lock.isValid());
    start("bob", file.toString()).waitFor();
  }
  Files.delete(file);
}

void child(String name, Path file) throws IOException {
  try (var door = FileChannel.open(file, WRITE)) {
    boolean got = door.tryLock() != null; // <3>
    IO.println(name + ": has the lock: " + got);
  }
}
// end::body[]

void main(String... args) throws Exception {
  if (args.length == 0) {
    parent();
  } else {
    child(args[0], Path.of(args[1]));
  }
}

/** This program once more, in a JVM of its own. */
Process start(String... args) throws IOException {
  var command = new ArrayList<>(List.of(
      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
      "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+PerfDisableSharedMem",
      "-cp", System.getProperty("java.class.path"), getClass().getName()));
  command.addAll(List.of(args));
  return new ProcessBuilder(command).inheritIO().start();
}
