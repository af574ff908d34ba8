///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A peer that is stopped is alive and silent; only a time limit tells.

// tag::body[]
void main() throws Exception {
  Process ann = new ProcessBuilder("cat").start(); // <1>
  ask(ann, "one");
  IO.println("main: waits, hears " + answer.get()); // <2>
  signal("-STOP", ann);
  ask(ann, "two");
  IO.println("main: asked, heard " + answerInTime());
  IO.println("main: ann is alive: " + ann.isAlive());
  signal("-CONT", ann);
  IO.println("main: waits, hears " + answer.get());
  ann.destroy();
  ann.waitFor();
}

void ask(Process who, String question) throws IOException {
  who.outputWriter().append(question + "\n").flush(); // <3>
  answer = CompletableFuture.supplyAsync(() -> line(who));
}

String answerInTime() throws Exception {
  try {
    return answer.get(300, TimeUnit.MILLISECONDS);
  } catch (TimeoutException e) {
    return "nothing";
  }
}
// end::body[]

CompletableFuture<String> answer;

String line(Process who) {
  try {
    return who.inputReader().readLine();
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

void signal(String name, Process to) throws Exception {
  new ProcessBuilder("kill", name, "" + to.pid()).start().waitFor();
}
