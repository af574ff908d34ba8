///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//SOURCES lib/Lives.java
//DESCRIPTION Three children, each waited for before the next one starts.

// tag::body[]
void parent() throws Exception {
  long began = System.nanoTime();
  for (var name : List.of("ann", "bob", "cid")) {
    start(name).waitFor(); // <1>
  }
  IO.println("main: it took " + millisSince(began) + " ms");
  IO.println("main: their lives took " + lives.sum() + " ms"); // <2>
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
Process start(String name) throws IOException {
  return lives.add(Jvm.start(getClass(), name));
}

final Lives lives = new Lives();

long millisSince(long began) {
  return (System.nanoTime() - began) / 1_000_000;
}
