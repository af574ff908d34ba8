///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Hangs on purpose: two threads fill each other's queues, and there is no lock in sight.

// tag::body[]
final BlockingQueue<Integer> toAnn = new ArrayBlockingQueue<>(1);
final BlockingQueue<Integer> toBob = new ArrayBlockingQueue<>(1);

void main() {
  start("ann", () -> talk(toBob, toAnn));
  start("bob", () -> talk(toAnn, toBob));
}

Void talk(BlockingQueue<Integer> out, BlockingQueue<Integer> in)
    throws InterruptedException {
  out.put(1);
  say("has sent one letter, sends another");
  out.put(2); // <1>
  say("reads " + in.take() + " and " + in.take());
  return null;
}
// end::body[]

void start(String name, Callable<Void> work) {
  Thread.ofPlatform().name(name).start(new FutureTask<>(work));
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
