///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Generator.java
//DESCRIPTION Wrong on purpose: a forgotten generator whose coroutine is a thread stays in memory.

import java.lang.ref.WeakReference;

// tag::body[]
//SOURCES lib/threads/Coroutine.java
void main() {
  var bob = forgotten();
  for (int n = 0; n < 20; n++) {
    System.gc();
  }
  IO.println("main: bob is " + (bob.get() == null ? "gone" : "here"));
}

WeakReference<?> forgotten() {
  var bob = new Generator<Void, Integer>(self -> {
    while (true) self.yield(1);
  });
  IO.println("main: bob yields " + bob.next());
  return new WeakReference<>(bob);
}
// end::body[]
