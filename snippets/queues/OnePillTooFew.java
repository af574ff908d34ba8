///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION Hangs on purpose: two eaters and one pill.

// tag::body[]
static final String PILL = new String("that was all");

final BlockingQueue<String> counter = new LinkedBlockingQueue<>();

void main() {
  Work.start("ann", this::eat);
  Work.start("bob", this::eat);
  counter.add("bun");
  counter.add("roll");
  counter.add(PILL); // <1>
}

void eat() throws InterruptedException {
  for (var it = counter.take(); it != PILL; it = counter.take()) {
    say("eats the " + it);
  }
  say("goes home");
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
