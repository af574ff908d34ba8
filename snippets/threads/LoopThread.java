///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION One thread beside main: it counts to five, and main waits for it.

// tag::body[]
void main() throws InterruptedException {
  say("starts ann");
  var ann = Thread.ofPlatform().name("ann").start(this::count); // <1>
  ann.join(); // <2>
  say("ann has ended");
}

void count() {
  for (int n = 1; n <= 5; n++) {
    say("counts " + n);
    rest(40);
  }
  say("ends");
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what); // <3>
}
// end::body[]

void rest(long millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}
