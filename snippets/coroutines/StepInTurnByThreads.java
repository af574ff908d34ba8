///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The same two functions, each in a virtual thread of its own.

// tag::body[]
//SOURCES lib/threads/Coroutine.java

void main() {
  var ann = new Coroutine(this::ann);
  var bob = new Coroutine(this::bob);
  for (int round = 1; round <= 3; round++) {
    ann.resume();
    bob.resume();
  }
  IO.println("main: ann is at her end: " + ann.isDone());
}

void ann() {
  for (int n = 0; n < 3; n++) {
    IO.println("ann: " + n);
    Coroutine.suspend();
  }
}

void bob() {
  for (char c = 'a'; c <= 'c'; c++) {
    IO.println("bob: " + c);
    Coroutine.suspend();
  }
}
// end::body[]
