///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION A tray for two buns: a fast cook waits for a slow eater.

// tag::body[]
final BlockingQueue<Integer> tray = new ArrayBlockingQueue<>(2);

void main() {
  Work.start("ann", this::bake);
  Work.start("bob", this::eat);
}

void bake() throws InterruptedException {
  long began = System.nanoTime();
  for (int bun = 1; bun <= 5; bun++) {
    Thread.sleep(30);
    tray.put(bun); // <1>
    say("has put bun " + bun);
  }
  say("goes home after " + since(began) + " ms");
}

void eat() throws InterruptedException {
  for (int bun = 1; bun <= 5; bun++) {
    say("has taken bun " + tray.take()); // <2>
    Thread.sleep(120);
  }
}
// end::body[]

long since(long began) {
  return (System.nanoTime() - began) / 1_000_000;
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
