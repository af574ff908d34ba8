///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Greenlet.java
//SOURCES lib/Coroutine.java
//DESCRIPTION Two greenlets that switch and rest: the rests come one after the other.

// tag::body[]
Greenlet eat;
Greenlet sleep;

void main() {
  long start = System.nanoTime();
  eat = new Greenlet(() -> {
    IO.println("eat: begins");
    rest(100); // <1>
    sleep.switchTo();
    IO.println("eat: is done");
  });
  sleep = new Greenlet(() -> {
    IO.println("sleep: begins");
    rest(100);
    IO.println("sleep: is done");
    eat.switchTo(); // <2>
  });
  eat.switchTo();
  IO.println("main: both took "
    + (System.nanoTime() - start) / 1_000_000 + " ms");
}
// end::body[]

void rest(int millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}
