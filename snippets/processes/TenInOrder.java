///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//SOURCES lib/Lives.java
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
  IO.println("main: their lives took " + lives.sum() + " ms");
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
Process start(String name) throws IOException {
  return lives.add(Jvm.of(getClass(), name).start());
}

final Lives lives = new Lives();

long millisSince(long began) {
  return (System.nanoTime() - began) / 1_000_000;
}
