///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION The cook puts the buns on a counter and goes home; the eater takes them from there.

// tag::body[]
final BlockingQueue<Integer> counter = new LinkedBlockingQueue<>();

void main() {
  Work.start("ann", () -> bake(counter::put)); // <1>
  Work.start("bob", () -> {
    for (int bun = 1; bun <= 3; bun++) {
      eat(counter.take()); // <2>
    }
  });
}

void bake(Guest guest) throws InterruptedException {
  long began = System.nanoTime();
  for (int bun = 1; bun <= 3; bun++) {
    Thread.sleep(40);
    guest.accept(bun);
  }
  say("goes home after " + since(began) + " ms");
}

void eat(int bun) throws InterruptedException {
  Thread.sleep(120);
  say("bun " + bun + " is eaten");
}
// end::body[]

interface Guest {
  void accept(int bun) throws InterruptedException;
}

long since(long began) {
  return (System.nanoTime() - began) / 1_000_000;
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
