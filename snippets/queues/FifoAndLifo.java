///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Whenever a guest is served another one comes: a queue and a stack, side by side.

// tag::body[]
void main() throws InterruptedException {
  var queue = new LinkedBlockingQueue<String>();
  var stack = new LinkedBlockingDeque<String>();
  for (var guest : List.of("ann", "bob", "cid")) {
    queue.put(guest);
    stack.putFirst(guest); // <1>
  }
  for (var newcomer : List.of("dee", "eve", "fay")) {
    queue.put(newcomer);
    stack.putFirst(newcomer);
    IO.println("main: the queue serves " + queue.take()
      + ", the stack serves " + stack.take());
  }
  IO.println("main: in the queue wait " + queue);
  IO.println("main: on the stack wait " + stack);
}
// end::body[]
