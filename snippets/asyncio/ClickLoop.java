///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A loop takes events from a queue and calls the handler of each; what takes long answers with an event of its own.

final CountDownLatch keysSeen = new CountDownLatch(2);

// tag::body[]
record Event(String kind, String detail) {}

final BlockingQueue<Event> queue = new LinkedBlockingQueue<>();

final Map<String, Consumer<Event>> handlers = Map.of( // <1>
  "click", click -> {
    IO.println("loop: " + click.detail() + " is clicked");
    Thread.ofVirtual().start(this::fetchThePage); // <2>
  },
  "key", key -> {
    IO.println("loop: key " + key.detail());
    keysSeen.countDown();
  },
  "page", page -> IO.println("loop: shows the " + page.detail()),
  "close", _ -> IO.println("loop: says goodbye"));

void main() throws InterruptedException {
  queue.put(new Event("click", "menu"));
  queue.put(new Event("key", "up"));
  queue.put(new Event("key", "down"));
  Event event;
  do {
    event = queue.take(); // <3>
    handlers.get(event.kind()).accept(event);
  } while (!event.kind().equals("close"));
}

void fetchThePage() {
  try {
    keysSeen.await(); // <4>
    queue.put(new Event("page", "menu of today"));
    queue.put(new Event("close", ""));
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts", e);
  }
}
// end::body[]
