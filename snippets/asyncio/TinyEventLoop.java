///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A loop with a queue of what is ready and a heap of timers, which tells its turns.

// tag::body[]
void main() {
  var loop = new TinyLoop();
  loop.callLater(0, () -> say("cid: after 0 ms"));
  loop.callSoon(() -> {
    say("ann: soon");
    loop.callSoon(() -> {
      say("ann: soon again");
      loop.callLater(30, () -> say("ann: after 30 ms"));
    });
  });
  loop.callSoon(() -> say("bob: soon"));
  loop.run();
}

class TinyLoop {
  record Timer(long due, Runnable callback) {}
  final Deque<Runnable> ready = new ArrayDeque<>();
  final Queue<Timer> timers = new PriorityQueue<>(
    Comparator.comparingLong(Timer::due)); // <1>

  void callSoon(Runnable callback) { ready.add(callback); }
  void callLater(int millis, Runnable callback) {
    timers.add(new Timer(now() + millis, callback));
  }

  void run() {
    for (int turn = 1; !ready.isEmpty() || !timers.isEmpty(); turn++) {
      if (ready.isEmpty()) {
        sleepUntil(timers.peek().due()); // <2>
      }
      while (!timers.isEmpty() && timers.peek().due() <= now()) {
        ready.add(timers.poll().callback()); // <3>
      }
      say("loop: turn " + turn + " has " + ready.size() + " to call");
      for (int n = ready.size(); n > 0; n--) { // <4>
        ready.poll().run();
      }
    }
  }
}
// end::body[]

long now() {
  return System.nanoTime() / 1_000_000;
}

void sleepUntil(long due) {
  while (now() < due) {
    LockSupport.parkNanos((due - now()) * 1_000_000);
  }
}

void say(String what) {
  IO.println(what);
}
