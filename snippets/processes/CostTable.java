///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION What it costs to start something and see it end: a thread of two kinds, a program, a JVM.

// tag::body[]
void parent() throws Exception {
  cost("a virtual thread", 100,
      () -> Thread.ofVirtual().start(this::nothing)::join); // <1>
  cost("a platform thread", 100,
      () -> Thread.ofPlatform().start(this::nothing)::join);
  cost("a small process", 10,
      () -> new ProcessBuilder("true").start()::waitFor);
  cost("a jvm", 2,
      () -> Jvm.start(getClass(), "ann")::waitFor);
}

void cost(String what, int count, Start start) throws Exception {
  long best = Long.MAX_VALUE;
  for (int round = 1; round <= 5; round++) {
    long began = System.nanoTime();
    var ends = new ArrayList<End>();
    for (int i = 0; i < count; i++) {
      ends.add(start.start());
    }
    for (var end : ends) {
      end.await();
    }
    best = Math.min(best, System.nanoTime() - began); // <2>
  }
  IO.println("main: " + what + " takes " + best / count / 1000 + " µs");
}
// end::body[]

interface Start {
  End start() throws Exception;
}

interface End {
  void await() throws Exception;
}

void nothing() {}

void child(String name) {}

void main(String... args) throws Exception {
  if (args.length == 0) {
    parent();
  } else {
    child(args[0]);
  }
}
