///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Names, kinds and numbers of threads: what each of them says of itself, and who appears in a census.

// tag::body[]
final CountDownLatch counted = new CountDownLatch(1);

void main() throws InterruptedException {
  var all = List.of(Thread.currentThread(),
    new Thread(this::stay),
    Thread.ofPlatform().unstarted(this::stay),
    Thread.ofVirtual().unstarted(this::stay), // <1>
    Thread.ofPlatform().name("ann").unstarted(this::stay),
    Thread.ofVirtual().name("bob").unstarted(this::stay));
  for (var thread : all) {
    if (thread.getState() == Thread.State.NEW) thread.start();
    IO.println("\"" + thread.getName() + "\""
      + ": " + (thread.isVirtual() ? "virtual" : "platform")
      + ", priority " + thread.getPriority()
      + ", number " + thread.threadId()); // <2>
  }

  var census = Thread.getAllStackTraces().keySet(); // <3>
  for (var thread : all) {
    IO.println("\"" + thread.getName() + "\" is in the census: "
      + census.contains(thread));
  }
  counted.countDown();
  for (var thread : all.subList(1, all.size())) thread.join();
  IO.println("alive: " + all.stream().filter(Thread::isAlive).count());
}
// end::body[]

void stay() {
  try {
    counted.await();
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}
