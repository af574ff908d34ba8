///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Who is a daemon without being asked, and who can no longer choose.

// tag::body[]
void main() throws InterruptedException {
  show("made by main", Thread.ofPlatform().unstarted(this::rest));

  var daemon = Thread.ofPlatform().daemon().start(() -> show(
    "made by a daemon", Thread.ofPlatform().unstarted(this::rest)));
  daemon.join(); // <1>

  var virtual = Thread.ofVirtual().unstarted(this::rest);
  show("virtual", virtual);
  attempt("virtual, told not to be", () -> virtual.setDaemon(false));

  var started = Thread.ofPlatform().start(this::rest);
  attempt("started, then told", () -> started.setDaemon(true));
  attempt("started again", started::start);
  mayEnd.countDown();
  started.join();
  attempt("started after its end", started::start);
}

void show(String who, Thread thread) {
  IO.println(who + ": "
    + (thread.isDaemon() ? "daemon" : "user thread"));
}

void attempt(String what, Runnable attempt) {
  try {
    attempt.run();
    IO.println(what + ": allowed");
  } catch (RuntimeException e) {
    IO.println(what + ": " + e.getClass().getSimpleName());
  }
}
// end::body[]

final CountDownLatch mayEnd = new CountDownLatch(1);

void rest() {
  try {
    mayEnd.await();
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}
