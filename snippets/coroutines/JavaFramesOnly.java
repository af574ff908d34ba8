///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Generator.java
//SOURCES lib/Coroutine.java
//DESCRIPTION A coroutine can stop below a method of a library, and cannot below the start of a class.

// tag::body[]
void main() {
  var dishes = new Generator<Void, String>(self ->
    List.of("rice", "soup").forEach(self::yield)); // <1>
  for (var dish : dishes) {
    IO.println("main: gets " + dish);
  }
  var bob = new Coroutine(() -> IO.println("bob: has " + Menu.tea));
  try {
    bob.resume();
  } catch (ExceptionInInitializerError e) {
    IO.println("main: " + e.getCause().getMessage());
  }
}

static class Menu {
  static final String tea = brew(); // <2>

  static String brew() {
    Coroutine.suspend();
    return "tea";
  }
}
// end::body[]
