///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION Two ways to fill a counter, two ways to empty it, and every pair of them fits.

// tag::body[]
static final String CLOSED = new String("closed");

void main() throws InterruptedException {
  for (Side filled : List.<Side>of(this::bake, this::thaw)) {
    for (Side emptied : List.<Side>of(this::eat, this::pack)) {
      var counter = new LinkedBlockingQueue<String>(); // <1>
      var ann = Work.start("ann", () -> filled.use(counter));
      var bob = Work.start("bob", () -> emptied.use(counter));
      ann.join();
      bob.join();
    }
  }
}

void bake(BlockingQueue<String> counter) throws InterruptedException {
  for (var bun : List.of("fresh bun", "fresh roll", CLOSED)) {
    counter.put(bun);
  }
}

void thaw(BlockingQueue<String> counter) throws InterruptedException {
  counter.put("old bun");
  counter.put("old roll");
  counter.put(CLOSED);
}

void eat(BlockingQueue<String> counter) throws InterruptedException {
  for (var it = counter.take(); it != CLOSED; it = counter.take()) {
    say("eats the " + it);
  }
}

void pack(BlockingQueue<String> counter) throws InterruptedException {
  var box = new ArrayList<String>();
  for (var it = counter.take(); it != CLOSED; it = counter.take()) {
    box.add(it);
  }
  say("packs " + box);
}
// end::body[]

interface Side {
  void use(BlockingQueue<String> counter) throws InterruptedException;
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
