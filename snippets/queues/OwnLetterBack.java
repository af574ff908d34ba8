///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION Wrong on purpose: one queue for both directions, so ann may take her own letter.

// tag::body[]
final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

void main() {
  var bob = Work.start("bob", this::answer);
  while (bob.getState() != Thread.State.WAITING) Thread.onSpinWait();
  Work.start("ann", this::ask); // <1>
}

void ask() throws InterruptedException {
  queue.put("a question");
  say("gets " + queue.take()); // <2>
}

void answer() throws InterruptedException {
  say("gets " + queue.take());
  queue.put("an answer");
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
