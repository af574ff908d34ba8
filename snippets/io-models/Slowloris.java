///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Request.java lib/Sockets.java
//DESCRIPTION Solution: two clients send half a request and fall silent; who of three quick ones is stalled?

// tag::body[]
void watch(String how, SocketAddress door, Queue<?> line)
    throws Exception {
  var slow = Sockets.connect(door, 2, "GE"); // <1>
  var quick = Sockets.connect(door, 3, "GET/");
  while (answered.get() + line.size() + half.get() < 5) // <2>
    Thread.sleep(2);
  IO.println(how + ": " + answered + " answered, "
    + line.size() + " in line, " + held + " threads held");
  for (var client : slow) client.close();
  for (var client : quick) Sockets.read(client);
  IO.println(how + ": the slow ones have left, "
    + answered + " answered");
}

/** In a thread: waits for the rest of the request. */
void serve(SocketChannel client) {
  held.incrementAndGet();
  var request = new Request(half);
  while (request.isOpen()) request.add(Sockets.read(client)); // <3>
  held.decrementAndGet();
  if (request.isWhole()) answer(client);
}

/** In the loop: adds what is there to what was there. */
void serve(SelectionKey key) {
  var client = (SocketChannel) key.channel();
  var request = (Request) key.attachment(); // <4>
  request.add(Sockets.read(client));
  if (request.isWhole()) answer(client);
  else if (!request.isOpen()) Sockets.close(client);
}
// end::body[]

AtomicInteger answered;
final AtomicInteger held = new AtomicInteger();
final AtomicInteger half = new AtomicInteger();

void main() throws Exception {
  inPool("a thread for each", (ThreadPoolExecutor) Executors.newCachedThreadPool());
  inPool("a pool of two", (ThreadPoolExecutor) Executors.newFixedThreadPool(2));
  inLoop("a list of events");
}

void inPool(String how, ThreadPoolExecutor pool) throws Exception {
  answered = new AtomicInteger();
  try (pool; var door = Sockets.open()) {
    var acceptor = Thread.ofPlatform().start(() -> {
      for (int n = 0; n < 5; n++) {
        var client = Sockets.accept(door);
        pool.submit(() -> serve(client));
      }
    });
    watch(how, door.getLocalAddress(), pool.getQueue());
    acceptor.join();
  }
}

void inLoop(String how) throws Exception {
  answered = new AtomicInteger();
  try (var door = Sockets.open(); var selector = Selector.open()) {
    door.configureBlocking(false);
    door.register(selector, SelectionKey.OP_ACCEPT);
    var loop = Thread.ofPlatform().start(() -> loop(selector));
    watch(how, door.getLocalAddress(), new ArrayDeque<>());
    going = false;
    selector.wakeup();
    loop.join();
  }
}

volatile boolean going = true;

void loop(Selector selector) {
  try {
    while (going) {
      selector.select(key -> {
        if (key.isAcceptable()) {
          register(Sockets.accept((ServerSocketChannel) key.channel()), selector);
        } else {
          serve(key);
        }
      });
    }
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

void register(SocketChannel client, Selector selector) {
  try {
    client.configureBlocking(false);
    client.register(selector, SelectionKey.OP_READ, new Request(half));
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

void answer(SocketChannel client) {
  answered.incrementAndGet();
  Sockets.answer(client, "soup");
}
