///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Stop is refused; an interrupt is a request, which a sleeper hears at once and a worker when it looks.

// tag::body[]
void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(this::sleep);
  var bob = Thread.ofPlatform().name("bob").start(this::compute);
  try {
    Thread.class.getMethod("stop").invoke(ann); // <1>
  } catch (ReflectiveOperationException e) {
    say("cannot stop ann");
  }
  ann.interrupt();
  ann.join();
  bob.interrupt();
  bob.join();
  say("both have ended");
}

void sleep() {
  try {
    Thread.sleep(60_000);
  } catch (InterruptedException e) { // <2>
    say("is woken, marked " + Thread.currentThread().isInterrupted());
  }
}

void compute() {
  while (!Thread.currentThread().isInterrupted()) { // <3>
    Thread.onSpinWait();
  }
  say("has looked, marked " + Thread.interrupted()); // <4>
  say("has looked again, marked " + Thread.interrupted());
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
