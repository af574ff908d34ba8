///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The loop's tasks once more without internal API: a virtual thread for each, of which one at a time holds the baton.

// tag::body[]
final Deque<Baton> ready = new ArrayDeque<>();

class Baton {
  final Semaphore forTask = new Semaphore(0);
  final Semaphore forLoop = new Semaphore(0);

  void step() { // <1>
    forTask.release();
    forLoop.acquireUninterruptibly();
  }

  void pause() { // <2>
    ready.add(this);
    forLoop.release();
    forTask.acquireUninterruptibly();
  }
}

void start(String who, String... words) {
  var baton = new Baton();
  ready.add(baton);
  Thread.ofVirtual().start(() -> {
    baton.forTask.acquireUninterruptibly(); // <3>
    for (var word : words) {
      IO.println(who + ": " + word);
      baton.pause();
    }
    baton.forLoop.release();
  });
}

void main() {
  start("ann", "0", "1", "2");
  start("bob", "a", "b", "c");
  while (!ready.isEmpty()) {
    ready.poll().step();
  }
}
// end::body[]
