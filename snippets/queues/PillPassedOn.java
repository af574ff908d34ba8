///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION Solution: one pill for any number of eaters; the one who gets it puts it back.

// tag::body[]
static final String PILL = new String("that was all");

final BlockingQueue<String> counter = new LinkedBlockingQueue<>();

void main() throws InterruptedException {
  var eaters = Stream.of("ann", "bob", "cid")
    .map(name -> Work.start(name, this::eat)).toList();
  counter.put("bun");
  counter.put("roll");
  counter.put(PILL);
  for (var eater : eaters) eater.join();
  IO.println("main: left over " + counter);
}

void eat() throws InterruptedException {
  for (var it = counter.take(); it != PILL; it = counter.take()) {
    say("eats the " + it);
  }
  counter.put(PILL); // <1>
  say("goes home");
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
