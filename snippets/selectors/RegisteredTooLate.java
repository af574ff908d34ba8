///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A channel is registered while the selector waits, and the soup in it has to wait too.

// tag::body[]
void main() throws Exception {
  register("no wakeup", 500, _ -> { });
  register("wakeup", 10_000, Selector::wakeup); // <1>
}

void register(String how, int limit, Consumer<Selector> then)
    throws Exception {
  var selector = Selector.open();
  var pipe = Pipe.open();
  pipe.source().configureBlocking(false);
  pipe.sink().write(ByteBuffer.wrap("soup".getBytes())); // <2>
  var waiter = Thread.ofPlatform().name("waiter").start(() -> {
    selects(selector, how, limit);
  });
  while (!waits(waiter)) Thread.onSpinWait(); // <3>
  pipe.source().register(selector, SelectionKey.OP_READ);
  then.accept(selector);
  waiter.join();
  selector.close();
  pipe.source().close();
  pipe.sink().close();
}

void selects(Selector selector, String how, int limit) {
  try {
    long start = System.nanoTime();
    int first = selector.select(limit);
    long took = (System.nanoTime() - start) / 1_000_000;
    int second;
    do second = selector.select(limit); while (second == 0); // <4>
    IO.println("waiter: " + how + ", select gives " + first
      + " after " + took + " ms, then " + second);
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
// end::body[]

/** Whether the thread is in the kernel's epoll_wait. */
boolean waits(Thread thread) {
  var stack = thread.getStackTrace();
  return stack.length > 0 && stack[0].getClassName().endsWith("EPoll") && stack[0].getMethodName().equals("wait");
}
