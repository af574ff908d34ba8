///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION Three cooks, two eaters, five dishes each, and one pill for each eater.

// tag::body[]
static final String PILL = new String("that was all"); // <1>

final BlockingQueue<String> counter = new LinkedBlockingQueue<>();

void main() throws InterruptedException {
  var cooks = Stream.of("ann", "bob", "cid")
    .map(name -> Work.start(name, this::cook)).toList();
  var eaters = Stream.of("dee", "eve")
    .map(name -> Work.start(name, this::eat)).toList();
  for (var cook : cooks) cook.join();
  for (var _ : eaters) counter.put(PILL); // <2>
  for (var eater : eaters) eater.join();
  IO.println("main: left over " + counter);
}

void cook() throws InterruptedException {
  for (int n = 1; n <= 5; n++) {
    pause();
    say("serves dish " + n);
    counter.put(Thread.currentThread().getName() + "'s dish " + n);
  }
}

void eat() throws InterruptedException {
  for (var it = counter.take(); it != PILL; it = counter.take()) {
    say("eats " + it);
    pause();
  }
}
// end::body[]

void pause() throws InterruptedException {
  Thread.sleep(ThreadLocalRandom.current().nextInt(10));
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
