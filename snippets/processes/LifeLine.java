///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A process that notices the end of another one, however it comes: the pipe between them ends.

// tag::body[]
void parent() throws Exception {
  var both = ProcessBuilder.startPipeline( // <1>
      List.of(jvm("ann"), jvm("bob")));
  var fromBob = both.getLast().inputReader();
  IO.println(fromBob.readLine());
  IO.println("main: kills ann");
  both.getFirst().destroyForcibly().waitFor();
  IO.println(fromBob.readLine());
  both.getLast().waitFor();
}

void ann() throws InterruptedException {
  IO.println("i am here"); // <2>
  Thread.sleep(60_000);
}

void bob() {
  String letter = IO.readln();
  while (letter != null) { // <3>
    IO.println("bob: ann wrote " + letter);
    letter = IO.readln();
  }
  IO.println("bob: ann is gone");
}
// end::body[]

void main(String... args) throws Exception {
  switch (String.join(" ", args)) {
    case "ann" -> ann();
    case "bob" -> bob();
    default -> parent();
  }
}

/** This program once more, in a JVM of its own. */
ProcessBuilder jvm(String... args) {
  var command = new ArrayList<>(List.of(
      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
      "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+PerfDisableSharedMem",
      "-cp", System.getProperty("java.class.path"), getClass().getName()));
  command.addAll(List.of(args));
  return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
}
