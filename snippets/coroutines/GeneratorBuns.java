///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Generator.java
//SOURCES lib/Coroutine.java
//DESCRIPTION One cook, two eaters, and no thread beside the one of main.

// tag::body[]
void main() {
  var ann = new Generator<Integer, Void>(self -> eat("ann", self));
  var bob = new Generator<Integer, Void>(self -> eat("bob", self));
  IO.println("cook: has two guests"); // <1>
  ann.next();
  bob.next();
  for (int bun = 1; bun <= 5; bun++) {
    IO.println("cook: makes bun " + bun);
    ann.send(bun); // <2>
    bob.send(bun);
  }
}

void eat(String who, Generator<Integer, Void> self) {
  IO.println(who + ": sits down");
  while (true) {
    int bun = self.yield(null);
    IO.println(who + ": eats bun " + bun);
  }
}
// end::body[]
