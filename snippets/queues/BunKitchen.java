///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/JoinableQueue.java
//SOURCES lib/Work.java
//DESCRIPTION Two cooks, four eaters; a cook bakes again when every bun has been eaten.

// tag::body[]
static final String PILL = new String("that was all");

final JoinableQueue<String> tray = new JoinableQueue<>();

void main() throws InterruptedException {
  var cooks = Stream.of("ann", "bob")
    .map(name -> Work.start(name, this::cook)).toList();
  var eaters = Stream.of("cid", "dee", "eve", "fay")
    .map(name -> Work.start(name, this::eat)).toList();
  for (var cook : cooks) cook.join();
  for (var _ : eaters) tray.put(PILL);
  for (var eater : eaters) eater.join();
  IO.println("main: closes the kitchen");
}

void cook() throws InterruptedException {
  for (int round = 1; round <= 2; round++) {
    for (int i = 1; i <= 2; i++) {
      var bun = me() + "'s bun " + round + "/" + i;
      say("bakes " + bun);
      tray.put(bun);
    }
    tray.join(); // <1>
    say("sees that all is eaten");
  }
}

void eat() throws InterruptedException {
  for (var it = tray.take(); it != PILL; it = tray.take()) {
    Thread.sleep(60);
    say("has eaten " + it);
    tray.done(); // <2>
  }
}
// end::body[]

String me() {
  return Thread.currentThread().getName();
}

void say(String what) {
  IO.println(me() + ": " + what);
}
