///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION A file lock belongs to the whole JVM, and closing any channel of the file may lose it.
import static java.nio.file.StandardOpenOption.WRITE;

// tag::body[]
void parent() throws Exception {
  Path file = Files.createTempFile("door", "");
  try (var door = FileChannel.open(file, WRITE);
      var lock = door.lock()) {
    Jvm.start(getClass(), "ann", file.toString()).waitFor();
    try (var again = FileChannel.open(file, WRITE)) {
      again.lock(); // <1>
    } catch (OverlappingFileLockException e) {
      IO.println("main: this JVM has the lock already");
    } // <2>
    IO.println("main: my lock is valid: " + lock.isValid());
    Jvm.start(getClass(), "bob", file.toString()).waitFor();
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
