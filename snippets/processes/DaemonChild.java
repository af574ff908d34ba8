///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION A child that is to end with its parent: a shutdown hook sees to it, unless the parent is killed.

// tag::body[]
void parent() throws Exception {
  for (var end : List.of("ends", "is killed")) {
    Process ann = Jvm.of(getClass(), "ann", end).start();
    var bob = ProcessHandle.of(Long.parseLong(
        ann.inputReader().readLine())).orElseThrow();
    if (end.equals("is killed")) {
      ann.destroyForcibly();
    }
    ann.waitFor();
    Thread.sleep(200);
    IO.println("main: ann " + end + ", bob is "
        + (bob.isAlive() ? "still there" : "gone"));
    end(bob);
  }
}

void ann(String end) throws Exception {
  Process bob = Jvm.of(getClass(), "bob").start();
  Runtime.getRuntime().addShutdownHook(new Thread(() -> { // <1>
    bob.destroyForcibly();
    bob.onExit().join();
  }));
  IO.println(bob.pid());
  Thread.sleep(end.equals("ends") ? 200 : 5000); // <2>
}

void bob() throws InterruptedException {
  Thread.sleep(5000);
}
// end::body[]

/** Ends a process that is no child of this one, and returns when it has ended. */
void end(ProcessHandle someone) throws InterruptedException {
  someone.destroyForcibly();
  while (someone.info().command().isPresent()) {
    Thread.sleep(5);
  }
}

void main(String... args) throws Exception {
  if (args.length == 0) {
    parent();
  } else if (args[0].equals("ann")) {
    ann(args[1]);
  } else {
    bob();
  }
}
