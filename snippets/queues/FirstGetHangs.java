///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Hangs on purpose: main takes from the queue before it starts the thread that fills it.

// tag::body[]
final BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();

void main() throws InterruptedException {
  IO.println("main: takes from the queue");
  IO.println("main: has taken " + queue.take()); // <1>
  Thread.ofPlatform().name("ann").start(() -> queue.add(1));
}
// end::body[]
