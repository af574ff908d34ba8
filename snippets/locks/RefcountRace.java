///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: two threads count one reference, and an object in use is freed.
// tag::body[]
int references = 1; // main's own
String object = "bun";

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(this::take);
  var bob = Thread.ofPlatform().name("bob").start(this::take);
  ann.join();
  bob.join();
  IO.println("main: three hold it, the count says " + references);
  drop("ann");
  drop("main");
  IO.println("main: bob still holds " + object);
}

void take() {
  var name = Thread.currentThread().getName();
  int seen = references; // <1>
  IO.println(name + ": read " + seen);
  bothHaveRead(); // <2>
  references = seen + 1; // <3>
  IO.println(name + ": wrote " + (seen + 1));
}

void drop(String name) {
  references--;
  if (references == 0) {
    object = null; // <4>
  }
  var left = references + " left" + (object == null ? ", freed" : "");
  IO.println("main: " + name + " drops it, " + left);
}
// end::body[]

final CyclicBarrier bothHaveRead = new CyclicBarrier(2);

void bothHaveRead() {
  try {
    bothHaveRead.await();
  } catch (InterruptedException | BrokenBarrierException e) {
    throw new IllegalStateException(e);
  }
}
