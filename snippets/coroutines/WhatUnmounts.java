///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//SOURCES lib/Line.java lib/Monitor.java lib/Sorter.java
//DESCRIPTION Eleven ways to wait on the only carrier, and whether another virtual thread gets it meanwhile.

// tag::body[]
void tell(String what, Wait wait, Wait end) throws Exception {
  var waiting = new CountDownLatch(1);
  var ann = start(() -> {
    waiting.countDown();
    wait.run(); // <1>
  });
  waiting.await();
  var bob = start(() -> {}); // <2>
  boolean ran = bob.join(Duration.ofMillis(800)); // <3>
  IO.println(what + ": " + (ran ? "gives way" : "keeps the carrier"));
  end.run(); // <4>
  ann.join();
  bob.join();
}

void waits(Line socket, Line pipe, Line file) throws Exception {
  var tea = new CountDownLatch(1);
  tell("latch", tea::await, tea::countDown);
  var buns = new LinkedBlockingQueue<String>();
  tell("queue", buns::take, () -> buns.put("bun"));
  lock.lock();
  tell("lock", lock::lock, lock::unlock);
  tell("synchronized", kitchen::enter, kitchen::free);
  tell("Object.wait", bell::listen, bell::ring);
  tell("sleep", () -> Thread.sleep(900), () -> {});
  tell("socket", socket::read, socket::write);
  tell("pipe", pipe::read, pipe::write);
  tell("file", file::read, file::write);
  tell("class initializer", () -> new Slow(), Slow.may::countDown);
  tell("native code", sorter::sort, sorter.may::countDown);
}
// end::body[]

interface Wait {
  void run() throws Exception;
}

final ReentrantLock lock = new ReentrantLock();
final Monitor kitchen = new Monitor();
final Monitor bell = new Monitor();
final Sorter sorter = new Sorter();

static class May {
  static final CountDownLatch may = new CountDownLatch(1);
}

static class Slow extends May {
  static {
    try {
      may.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

void main() throws Exception {
  kitchen.occupy();
  try (var socket = Line.socket(); var pipe = Line.pipe(); var file = Line.file()) {
    var first = start(socket::read); // what sockets and pipes need is made when the first one waits
    while (first.getState() != Thread.State.WAITING) Thread.sleep(1);
    socket.write();
    first.join();
    waits(socket, pipe, file);
  }
}

Thread start(Wait work) {
  return Thread.ofVirtual().start(() -> {
    try {
      work.run();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  });
}
