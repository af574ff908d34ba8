///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: a spinlock that serves in the order of arrival, out of two counters.

// tag::body[]
class TicketLock {
  final AtomicInteger drawn = new AtomicInteger();
  volatile int served;

  void lock() {
    int mine = drawn.getAndIncrement(); // <1>
    while (served != mine) Thread.onSpinWait();
  }

  void unlock() {
    served = served + 1; // <2>
  }
}

final TicketLock lock = new TicketLock();

void main() {
  lock.lock();
  int arrived = 1;
  for (var name : List.of("ann", "bob", "cid")) {
    Thread.ofPlatform().name(name).start(this::enter);
    arrived++;
    while (lock.drawn.get() < arrived) Thread.onSpinWait(); // <3>
    IO.println("main: " + name + " has a ticket");
  }
  lock.unlock();
}

void enter() {
  lock.lock();
  say("is served");
  lock.unlock();
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
