///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Main has ended, a user thread works on, and the daemon lives as long as that.

// tag::body[]
final Semaphore ticks = new Semaphore(0);

void main() {
  var main = Thread.currentThread();
  Thread.ofPlatform().name("ann").daemon().start(this::tick);
  Thread.ofPlatform().name("bob").start(() -> outlive(main)); // <1>
  say("ends");
}

void outlive(Thread main) {
  await(main);
  say("main has ended");
  ticks.drainPermits();
  ticks.acquireUninterruptibly(3); // <2>
  say("ends");
}

void tick() {
  while (true) {
    say("ticks");
    ticks.release();
    rest(40);
  }
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}

void rest(long millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}

void await(Thread thread) {
  try {
    thread.join();
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}
