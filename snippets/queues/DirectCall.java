///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION The cook calls the eater, and stands by until the bun is eaten.

// tag::body[]
void main() throws InterruptedException {
  Work.start("ann", () -> bake(this::eat)).join();
}

void bake(Guest guest) throws InterruptedException {
  long began = System.nanoTime();
  for (int bun = 1; bun <= 3; bun++) {
    Thread.sleep(40);
    guest.accept(bun); // <1>
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
