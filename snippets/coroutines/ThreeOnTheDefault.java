///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Three virtual threads that give way after every line, on as many carriers as there are processors.

void main() throws InterruptedException {
  Thread.ofVirtual().name("hub").start(this::hub).join();
}

void hub() {
  var three = Stream.of("ann", "bob", "cid")
    .map(name -> Thread.ofVirtual().name(name).start(this::count))
    .toList();
  IO.println("hub: has started three");
  three.forEach(this::join);
}

// tag::body[]
void count() {
  var name = Thread.currentThread().getName();
  for (int n = 1; n <= 3; n++) {
    IO.println(name + ": " + n); // <1>
    Thread.yield();
  }
}
// end::body[]

void join(Thread thread) {
  try {
    thread.join();
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}
