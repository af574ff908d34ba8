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
    var turn = new LoopFuture<Void>(EventLoop.running());
    waiting.add(turn);
    handOut();
    try {
      Task.await(turn);
    } catch (CancellationException e) {
      if (!turn.isCancelled()) release(); // <1>
      throw e;
    }
  }

  void release() {
    permits++;
    handOut();
  }

  void handOut() {
    while (permits > 0 && !waiting.isEmpty()) {
      var turn = waiting.poll();
      if (turn.isDone()) continue; // <2>
      permits--;
      turn.set(null); // <3>
    }
  }
}

void fetch(LoopSemaphore limit, int page) throws Exception {
  limit.acquire();
  most = Math.max(most, ++inFlight); // <4>
  try {
    Task.sleep(Duration.ofSeconds(page));
  } finally {
    inFlight--;
    limit.release();
  }
}
// end::body[]

int inFlight;
int most;

void main() throws Exception {
  try (var loop = new VirtualTime()) {
    loop.runUntilComplete(loop.task("main", () -> {
      var limit = new LoopSemaphore();
      var tasks = new ArrayList<Task<Void>>();
      for (int n = 1; n <= 10; n++) {
        int page = n;
        tasks.add(loop.task("page " + page, () -> fetch(limit, page)));
      }
      var cancelled = loop.task("page 11", () -> fetch(limit, 11));
      Task.pause();
      cancelled.cancel();
      for (var task : tasks) {
        Task.await(task);
      }
      IO.println("main: " + tasks.size() + " pages, at most " + most + " in flight, after "
        + loop.now() / 1_000_000_000 + " s");
      cancelWithAPermit(limit);
      IO.println("main: permits at the end: " + limit.permits);
    }));
  }
}

/** Three are at work, the fourth gets a permit, and is cancelled before it can go on. */
void cancelWithAPermit(LoopSemaphore limit) throws Exception {
  for (int n = 1; n <= 3; n++) limit.acquire();
  var fourth = EventLoop.running().task("fourth", () -> fetch(limit, 1));
  Task.pause();
  limit.release();
  fourth.cancel();
  for (int n = 1; n <= 2; n++) limit.release();
  Task.sleep(Duration.ofSeconds(2));
}
