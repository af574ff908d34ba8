///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Coroutine.java
//DESCRIPTION Solution: one schedule, predicted; and all twenty, for the largest result.

// tag::body[]
int x;

void main() {
  IO.println("schedule ABBAAB: " + play("ABBAAB"));
  var best = all("", 3, 3)
    .max(Comparator.comparing(this::play)).orElseThrow();
  IO.println("the largest, " + best + ": " + play(best));
}

int play(String schedule) {
  x = 1;
  var a = new Coroutine(() -> {
    int seen = x; // <1>
    Coroutine.suspend();
    x = seen + 10;
    Coroutine.suspend();
    x = x * 2;
  });
  var b = new Coroutine(() -> {
    x = x * 3;
    Coroutine.suspend();
    int seen = x;
    Coroutine.suspend();
    x = seen + 5;
  });
  for (char who : schedule.toCharArray()) {
    (who == 'A' ? a : b).resume();
  }
  return x;
}

Stream<String> all(String so, int a, int b) { // <2>
  if (a + b == 0) return Stream.of(so);
  return Stream.concat(
    a == 0 ? Stream.of() : all(so + "A", a - 1, b),
    b == 0 ? Stream.of() : all(so + "B", a, b - 1));
}
// end::body[]
