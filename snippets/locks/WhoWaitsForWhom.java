///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A third thread asks the JVM which threads are in a deadlock, and for what each waits.

import java.lang.management.*;

// tag::body[]
class Noodles { }
class Fork { }

final Object noodles = new Noodles(), fork = new Fork();
final Phaser bothHoldOne = new Phaser(2);

void main() throws InterruptedException {
  start("ann", () -> eat(noodles, fork));
  start("bob", () -> eat(fork, noodles));

  var threads = ManagementFactory.getThreadMXBean();
  long[] ids;
  while ((ids = threads.findDeadlockedThreads()) == null) {
    Thread.sleep(10); // <1>
  }
  Stream.of(threads.getThreadInfo(ids))
    .map(who -> who.getThreadName()
      + ": waits for the " + kind(who.getLockInfo())
      + " of " + who.getLockOwnerName())
    .sorted().forEach(IO::println);
}

void eat(Object first, Object second) {
  synchronized (first) {
    bothHoldOne.arriveAndAwaitAdvance();
    synchronized (second) {
      IO.println("nobody gets here");
    }
  }
}
// end::body[]

void start(String name, Runnable work) {
  Thread.ofPlatform().daemon().name(name).start(work);
}

String kind(LockInfo lock) {
  return lock.getClassName().replaceFirst("^.*\\$", "").toLowerCase(Locale.ROOT);
}
