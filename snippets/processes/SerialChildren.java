///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Three children, each waited for before the next one starts.

// tag::body[]
void parent() throws Exception {
  long began = System.nanoTime();
  for (var name : List.of("ann", "bob", "cid")) {
    start(name).waitFor(); // <1>
  }
  IO.println("main: it took " + millisSince(began) + " ms");
  IO.println("main: their lives took " + lives() + " ms"); // <2>
}

void child(String name) throws InterruptedException {
  IO.println(name + ": begins");
  Thread.sleep(400);
  IO.println(name + ": is over");
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
      "-cp", System.getProperty("java.class.path"), getClass().getName()));
  command.addAll(List.of(args));
  var child = new ProcessBuilder(command).inheritIO().start();
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
