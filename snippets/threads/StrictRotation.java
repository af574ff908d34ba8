///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: three threads take turns, ten rounds, each waking the next one.

// tag::body[]
final StringBuilder line = new StringBuilder(); // <1>
final Thread[] threads = new Thread[3];
volatile int turn; // <2>

void main() throws InterruptedException {
  for (int i = 0; i < 3; i++) {
    int me = i;
    threads[i] = Thread.ofPlatform().name("abc".substring(i, i + 1))
      .unstarted(() -> takeTurns(me));
  }
  for (var thread : threads) thread.start();
  for (var thread : threads) thread.join();
}

void takeTurns(int me) {
  for (int round = 0; round < 10; round++) {
    while (turn != me) LockSupport.park(); // <3>
    line.append(Thread.currentThread().getName());
    if (me == 2) {
      IO.println("round " + (round + 1) + ": " + line);
      line.setLength(0);
    }
    int next = (me + 1) % 3;
    turn = next;
    LockSupport.unpark(threads[next]); // <4>
  }
}
// end::body[]
