///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Each worker connects once, before its first task, however many tasks follow.

// tag::body[]
void main() {
  try (var pool = Executors.newFixedThreadPool(2, this::worker)) {
    for (int n = 1; n <= 6; n++) {
      int question = n;
      pool.submit(() -> ask(question));
    }
  }
  IO.println("main: 6 questions, " + connections + " connections");
}

Thread worker(Runnable life) { // <1>
  int number = workers.incrementAndGet();
  return Thread.ofPlatform().name("worker-" + number).unstarted(() -> {
    connection.set("line " + connections.incrementAndGet()); // <2>
    say("connects");
    life.run(); // <3>
  });
}

Void ask(int question) throws InterruptedException {
  say("asks " + question + " over " + connection.get());
  Thread.sleep(10);
  return null;
}

final ThreadLocal<String> connection = new ThreadLocal<>();
// end::body[]

final AtomicInteger workers = new AtomicInteger();
final AtomicInteger connections = new AtomicInteger();

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
