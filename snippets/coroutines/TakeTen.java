///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Generator.java
//SOURCES lib/Coroutine.java
//DESCRIPTION Solution: ten numbers of an endless generator, and what becomes of the generator.

import java.lang.ref.WeakReference;

// tag::body[]
void main() throws InterruptedException {
  try (var ann = new Generator<Void, Long>(
      self -> fibonacci("ann", self))) {
    IO.println("main: " + tenOf(ann));
  } // <1>
  var bob = forgotten();
  while (bob.get() != null) { // <2>
    System.gc();
    Thread.sleep(1);
  }
  IO.println("main: bob is gone");
}

WeakReference<?> forgotten() {
  var bob = new Generator<Void, Long>(
    self -> fibonacci("bob", self));
  IO.println("main: " + tenOf(bob));
  return new WeakReference<>(bob);
}

void fibonacci(String who, Generator<Void, Long> self) {
  try {
    for (long a = 0, b = 1;; b = a + b, a = b - a) {
      self.yield(a);
    }
  } finally {
    IO.println(who + ": washes up"); // <3>
  }
}

List<Long> tenOf(Generator<Void, Long> numbers) {
  return Stream.generate(numbers::next).limit(10).toList();
}
// end::body[]
