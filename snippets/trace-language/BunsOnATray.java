///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Ann bakes, Bob eats, and the tray between them holds two buns.

// tag::body[]
final Deque<Integer> tray = new ArrayDeque<>();

void main() {
  Thread.ofPlatform().name("ann").start(() -> {
    for (int bun = 1; bun <= 6; bun++) put(bun);
  });
  Thread.ofPlatform().name("bob").start(() -> {
    for (int bun = 1; bun <= 6; bun++) take();
  });
}

synchronized void put(int bun) {
  while (tray.size() == 2) waitForTheOther();
  tray.add(bun);
  say("puts bun " + bun); // <1>
  notifyAll();
}

synchronized void take() {
  while (tray.isEmpty()) waitForTheOther();
  say("takes bun " + tray.remove());
  notifyAll();
}
// end::body[]

void waitForTheOther() {
  try {
    wait();
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts them", e);
  }
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
