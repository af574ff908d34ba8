///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A channel that can be closed, so that every loop over it ends.

// tag::body[]
static class Channel<T> {
  private final Deque<T> items = new ArrayDeque<>();
  private boolean closed;

  synchronized void send(T item) {
    if (closed) throw new IllegalStateException("closed"); // <1>
    items.addLast(item);
    notifyAll();
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  synchronized Optional<T> receive() {
    while (items.isEmpty() && !closed) pause(this);
    return Optional.ofNullable(items.pollFirst()); // <2>
  }
}

void eat(Channel<String> buns) {
  var bun = buns.receive();
  while (bun.isPresent()) { // <3>
    say("eats " + bun.get());
    bun = buns.receive();
  }
  say("goes home");
}

void main() {
  var buns = new Channel<String>();
  Thread.ofPlatform().name("bob").start(() -> eat(buns));
  Thread.ofPlatform().name("cid").start(() -> eat(buns));
  for (int n = 1; n <= 4; n++) buns.send("bun " + n);
  buns.close(); // <4>
  say(answer(() -> buns.send("bun 5")));
}
// end::body[]

String answer(Runnable sending) {
  try {
    sending.run();
    return "sent";
  } catch (IllegalStateException e) {
    return "cannot send, " + e.getMessage();
  }
}

static void pause(Object monitor) {
  try {
    monitor.wait();
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
