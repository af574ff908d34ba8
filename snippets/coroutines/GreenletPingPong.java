///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Greenlet.java
//SOURCES lib/Coroutine.java
//DESCRIPTION Two greenlets switch to each other; one of them is left standing.

// tag::body[]
Greenlet ann;
Greenlet bob;

void main() {
  ann = new Greenlet(() -> {
    IO.println("ann: 12");
    bob.switchTo(); // <1>
    IO.println("ann: 34");
    bob.switchTo();
    IO.println("ann: is back once more");
  });
  bob = new Greenlet(() -> {
    IO.println("bob: 56");
    ann.switchTo();
    IO.println("bob: 78");
  }); // <2>
  ann.switchTo();
  IO.println("main: ann has ended: " + ann.isDone());
  IO.println("main: bob has ended: " + bob.isDone());
}
// end::body[]
