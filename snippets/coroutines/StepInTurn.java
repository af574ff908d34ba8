///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Coroutine.java
//DESCRIPTION The same two functions, each of which stops after every step.

// tag::body[]
void main() {
  var ann = new Coroutine(this::ann); // <1>
  var bob = new Coroutine(this::bob);
  for (int round = 1; round <= 3; round++) {
    ann.resume(); // <2>
    bob.resume();
  }
  IO.println("main: ann is at her end: " + ann.isDone());
}

void ann() {
  for (int n = 0; n < 3; n++) {
    IO.println("ann: " + n);
    Coroutine.suspend(); // <3>
  }
}

void bob() {
  for (char c = 'a'; c <= 'c'; c++) {
    IO.println("bob: " + c);
    Coroutine.suspend();
  }
}
// end::body[]
