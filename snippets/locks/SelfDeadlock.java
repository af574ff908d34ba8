///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Hangs on purpose: one thread, one lock, asked for twice.

// tag::body[]
final Semaphore lock = new Semaphore(1);

void main() throws InterruptedException {
  lock.acquire();
  IO.println("main: has the lock, asks for it again");
  lock.acquire(); // <1>
  IO.println("main: has it twice");
}
// end::body[]
