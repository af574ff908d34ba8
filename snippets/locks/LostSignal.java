///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Hangs on purpose: the bell rings before anybody listens.

// tag::body[]
final Object bell = new Object();

void main() throws InterruptedException {
  Thread.ofPlatform().name("cook").start(this::ring).join();
  synchronized (bell) {
    IO.println("main: waits for the bell");
    bell.wait(); // <1>
  }
  IO.println("main: eats");
}

void ring() {
  synchronized (bell) {
    IO.println("cook: rings the bell");
    bell.notify();
  }
}
// end::body[]
