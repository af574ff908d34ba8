///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: the bell leaves a note, so nobody has to be there when it rings.

// tag::body[]
final Object bell = new Object();
boolean hasRung;

void main() throws InterruptedException {
  Thread.ofPlatform().name("cook").start(this::ring).join();
  synchronized (bell) {
    while (!hasRung) bell.wait(); // <1>
  }
  IO.println("main: eats");
}

void ring() {
  synchronized (bell) {
    IO.println("cook: rings the bell");
    hasRung = true;
    bell.notify();
  }
}
// end::body[]
