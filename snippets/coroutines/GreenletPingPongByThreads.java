///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The same two greenlets, each in a virtual thread.

// tag::body[]
//SOURCES lib/Greenlet.java
//SOURCES lib/threads/Coroutine.java

Greenlet ann;
Greenlet bob;

void main() {
  ann = new Greenlet(() -> {
    IO.println("ann: 12");
    bob.switchTo();
    IO.println("ann: 34");
    bob.switchTo();
    IO.println("ann: is back once more");
  });
  bob = new Greenlet(() -> {
    IO.println("bob: 56");
    ann.switchTo();
    IO.println("bob: 78");
  });
  ann.switchTo();
  IO.println("main: ann has ended: " + ann.isDone());
  IO.println("main: bob has ended: " + bob.isDone());
}
// end::body[]
