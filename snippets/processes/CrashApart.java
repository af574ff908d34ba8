///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
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

/** This program once more, in a JVM of its own. */
Process start(String... args) throws IOException {
  var command = new ArrayList<>(List.of(
      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
      "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+PerfDisableSharedMem",
      "--enable-native-access=ALL-UNNAMED", // or reinterpret is warned about
      "-XX:+SuppressFatalErrorMessage", "-XX:-CreateCoredumpOnCrash", // or it leaves pages of report
      "-cp", System.getProperty("java.class.path"), getClass().getName()));
  command.addAll(List.of(args));
  return new ProcessBuilder(command).inheritIO().start();
}
