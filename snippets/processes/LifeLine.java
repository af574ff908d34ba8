///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION A process that notices the end of another one, however it comes: the pipe between them ends.

// tag::body[]
void parent() throws Exception {
  var both = ProcessBuilder.startPipeline( // <1>
      List.of(Jvm.of(getClass(), "ann"),
          Jvm.of(getClass(), "bob")));
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
