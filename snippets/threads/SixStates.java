///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The life of one thread, through all six states.

// tag::body[]
final Object fork = new Object();
volatile boolean cooking = true;
volatile boolean tired = true;

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").unstarted(this::live);
  show(ann, Thread.State.NEW);

  synchronized (fork) {
    ann.start();
    show(ann, Thread.State.RUNNABLE);
    cooking = false;
    show(ann, Thread.State.BLOCKED); // <1>
  }
  show(ann, Thread.State.WAITING);
  synchronized (fork) {
    fork.notify();
  }
  show(ann, Thread.State.TIMED_WAITING);
  tired = false;
  ann.join();
  show(ann, Thread.State.TERMINATED);
}

void live() {
  while (cooking) { }
  synchronized (fork) {
    waitFor(fork); // <2>
  }
  while (tired) rest(60);
}

/** Waits until that state has come, and tells so. */
void show(Thread thread, Thread.State wanted)
    throws InterruptedException {
  do Thread.sleep(25); while (thread.getState() != wanted); // <3>
  IO.println(thread.getName() + ": " + wanted);
}
// end::body[]

void waitFor(Object signal) {
  try {
    signal.wait();
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}

void rest(long millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}
