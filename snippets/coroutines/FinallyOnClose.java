///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Generator.java
//SOURCES lib/Coroutine.java
//DESCRIPTION Three ways in which a generator can end: closed, by itself, before it has begun.

// tag::body[]
void main() {
  var ann = new Generator<Integer, String>(it -> consume("ann", it));
  ann.next();
  IO.println("main: hears " + ann.send(1));
  ann.close(); // <1>
  var bob = new Generator<Integer, String>(it -> consume("bob", it));
  bob.next();
  try {
    bob.send(0); // <2>
  } catch (NoSuchElementException e) {
    IO.println("main: no answer, " + e.getMessage());
  }
  var cid = new Generator<Integer, String>(it -> consume("cid", it));
  try {
    cid.send(1); // <3>
  } catch (IllegalStateException e) {
    IO.println("main: no answer, " + e.getMessage());
  }
  cid.close(); // <4>
  IO.println("main: all three have ended");
}

void consume(String who, Generator<Integer, String> self) {
  try {
    var answer = "";
    while (true) {
      int n = self.yield(answer);
      if (n == 0) return;
      IO.println(who + ": consumes " + n);
      answer = "200 OK";
    }
  } finally {
    IO.println(who + ": washes up");
  }
}
// end::body[]
