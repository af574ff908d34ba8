///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: ten children say in order that they begin, and work side by side.

// tag::body[]
void parent() throws Exception {
  long began = System.nanoTime();
  var children = new ArrayList<Process>();
  for (int i = 1; i <= 10; i++) {
    children.add(start("child-" + i)); // <1>
  }
  for (var child : children) {
    IO.println(child.inputReader().readLine()); // <2>
  }
  var ends = children.stream().map(child -> child.onExit()
      .thenAccept(this::repeatLastLine)) // <3>
      .toArray(CompletableFuture<?>[]::new);
  CompletableFuture.allOf(ends).join();
  IO.println("main: it took " + millisSince(began) + " ms");
  IO.println("main: their lives took " + lives() + " ms");
}

void child(String name) throws InterruptedException {
  IO.println(name + ": begins");
  Thread.sleep(300);
  IO.println(name + ": is over");
}
// end::body[]

void repeatLastLine(Process child) {
  child.inputReader().lines().forEach(IO::println);
}

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
      "-cp", System.getProperty("java.class.path"), getClass().getName()));
  command.addAll(List.of(args));
  var child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  long born = System.nanoTime();
  lives.add(child.onExit().thenApply(_ -> millisSince(born)));
  return child;
}

final List<CompletableFuture<Long>> lives = new ArrayList<>();

long lives() {
  return lives.stream().mapToLong(CompletableFuture::join).sum();
}

long millisSince(long began) {
  return (System.nanoTime() - began) / 1_000_000;
}
