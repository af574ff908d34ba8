///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Signal-driven: the kernel sends SIGIO when there is something to read.
//COMPILE_OPTIONS -XDignore.symbol.file
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//SOURCES lib/Kernel.java
import sun.misc.Signal;

// tag::body[]
void main() throws Throwable {
  int[] hatch = Kernel.pipe();
  var rung = new CountDownLatch(1);
  Signal.handle(new Signal("IO"), bell -> { // <1>
    IO.println("handler: " + bell + ", but at which hatch?");
    rung.countDown();
  });
  Kernel.signalMe(hatch[0]); // <2>

  Thread.ofPlatform().name("cid").start(() -> cook(hatch[1]));
  IO.println("main: goes on");
  rung.await(); // <3>
  IO.println("main: reads " + Kernel.read(hatch[0])); // <4>
}

void cook(int hatch) {
  try {
    Thread.sleep(150);
    IO.println("cid: puts soup");
    Kernel.write(hatch, "soup");
  } catch (Throwable e) {
    throw new IllegalStateException(e);
  }
}
// end::body[]
