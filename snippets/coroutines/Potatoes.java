///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Generator.java
//SOURCES lib/Coroutine.java
//DESCRIPTION A generator is sent eight potatoes, first without rests, then with two for each.

// tag::body[]
void main() {
  eightPotatoes(0);
  long start = System.nanoTime();
  eightPotatoes(25);
  IO.println("main: with two rests each "
    + (System.nanoTime() - start) / 1_000_000 + " ms");
}

void eightPotatoes(int millis) {
  var cook = new Generator<String, Void>(self -> {
    while (true) {
      var potato = self.yield(null); // <1>
      rest(millis);
      IO.println("cook: peels " + potato);
    }
  });
  cook.next(); // <2>
  for (int n = 0; n < 8; n++) {
    rest(millis);
    cook.send("potato " + n); // <3>
  }
}
// end::body[]

void rest(int millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}
