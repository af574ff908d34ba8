///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java lib/VirtualTime.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION Solution: ten fetches, at most three in flight, with a semaphore whose waiters are futures.

// tag::body[]
class LoopSemaphore {
  final Deque<LoopFuture<Void>> waiting = new ArrayDeque<>();
  int permits = 3;

  void acquire() throws Exception {
    if (permits > 0) {
      permits--;
    } else {
      var turn = new LoopFuture<Void>(EventLoop.running());
      waiting.add(turn);
      Task.await(turn);
    }
  }

  void release() {
    if (waiting.isEmpty()) {
      permits++;
    } else {
      waiting.poll().set(null); // <1>
    }
  }
}

int inFlight;
int most;

void fetch(LoopSemaphore limit, int page) throws Exception {
  limit.acquire();
  try {
    most = Math.max(most, ++inFlight); // <2>
    Task.sleep(Duration.ofSeconds(page));
    inFlight--;
  } finally {
    limit.release();
  }
}
// end::body[]

void main() throws Exception {
  try (var loop = new VirtualTime()) {
    loop.runUntilComplete(loop.task("main", () -> {
      var limit = new LoopSemaphore();
      var tasks = IntStream.rangeClosed(1, 10).mapToObj(page ->
        loop.task("page " + page, () -> fetch(limit, page))).toList();
      for (var task : tasks) {
        Task.await(task);
      }
      IO.println("main: " + tasks.size() + " pages, at most " + most + " in flight, after "
        + loop.now() / 1_000_000_000 + " s");
    }));
  }
}
