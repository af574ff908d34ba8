///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A chain of virtual threads, one for each prime: it lets through what its prime does not divide.

// tag::body[]
void main() throws InterruptedException {
  var source = new SynchronousQueue<Integer>();
  Thread.startVirtualThread(() -> { // <1>
    for (int n = 2;; n++) put(source, n);
  });
  var in = source;
  for (int i = 1; i <= 10; i++) {
    int prime = in.take(); // <2>
    IO.println("main: " + prime);
    in = filtered(in, prime); // <3>
  }
} // <4>

SynchronousQueue<Integer> filtered(
    SynchronousQueue<Integer> in, int prime) {
  var out = new SynchronousQueue<Integer>();
  Thread.startVirtualThread(() -> {
    while (true) {
      int n = take(in);
      if (n % prime != 0) put(out, n);
    }
  });
  return out;
}
// end::body[]

void put(BlockingQueue<Integer> queue, int n) {
  try {
    queue.put(n);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}

int take(BlockingQueue<Integer> queue) {
  try {
    return queue.take();
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}
