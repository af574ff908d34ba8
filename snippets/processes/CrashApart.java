///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION A child process crashes, and its parent counts the damage and goes on.
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

// tag::body[]
void parent() throws Exception {
  IO.println("main: starts ann");
  int status = start("ann").waitFor();
  IO.println("main: ann has ended with status " + status);
  IO.println("main: goes on");
}

void child(String name) {
  IO.println(name + ": writes where no memory is");
  MemorySegment nowhere = MemorySegment.NULL.reinterpret(4); // <1>
  nowhere.set(ValueLayout.JAVA_INT, 0, 3);
  IO.println(name + ": never says this");
}
// end::body[]

void main(String... args) throws Exception {
  if (args.length == 0) {
    parent();
  } else {
    child(args[0]);
  }
}

/** This program once more, in a JVM that leaves neither a report of its crash nor a file with its memory. */
Process start(String name) throws IOException {
  var options = List.of(
      "--enable-native-access=ALL-UNNAMED", // or reinterpret is warned about
      "-XX:+SuppressFatalErrorMessage");
  var command = new ArrayList<>(List.of("sh", "-c", "ulimit -c 0; exec \"$@\"", "sh"));
  command.addAll(Jvm.of(options, getClass(), name).command());
  return new ProcessBuilder(command).inheritIO().start();
}
