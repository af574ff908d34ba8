///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A gate for any number of threads, made of a queue, a flag and park.

// tag::body[]
class Gate {
  private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
  private volatile boolean open;

  void await() {
    waiting.add(Thread.currentThread()); // <1>
    while (!open) { // <2>
      LockSupport.park(this); // <3>
    }
  }

  void open() {
    open = true;
    waiting.forEach(LockSupport::unpark); // <4>
  }
}

void main() throws InterruptedException {
  var gate = new Gate();
  var guests = Stream.of("ann", "bob", "cid")
    .map(name -> Thread.ofPlatform().name(name).start(() -> {
      say("waits");
      gate.await();
      say("goes in");
    })).toList();

  untilParked(guests, gate);
  say("opens");
  gate.open();
  for (var guest : guests) guest.join();
  say("everybody is in");
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}

void untilParked(List<Thread> threads, Object gate) throws InterruptedException {
  while (!threads.stream().allMatch(thread -> LockSupport.getBlocker(thread) == gate)) {
    Thread.sleep(2);
  }
}
