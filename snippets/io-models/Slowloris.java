///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: two clients send half a request and fall silent; who of three quick ones is stalled?

// tag::body[]
void watch(String how, SocketAddress door, Queue<?> line)
    throws Exception {
  var slow = connect(door, 2, "GE"); // <1>
  var quick = connect(door, 3, "GET/");
  while (answered.get() + line.size() + half.get() < 5) // <2>
    Thread.sleep(2);
  IO.println(how + ": " + answered + " answered, "
    + line.size() + " in line, " + held + " threads held");
  for (var client : slow) client.close();
  for (var client : quick) read(client);
  IO.println(how + ": the slow ones have left, "
    + answered + " answered");
}

/** In a thread: waits for the rest of the request. */
void serve(SocketChannel client) {
  held.incrementAndGet();
  var request = new Request();
  while (request.isOpen()) request.add(read(client)); // <3>
  held.decrementAndGet();
  if (request.isWhole()) answer(client);
}

/** In the loop: adds what is there to what was there. */
void serve(SelectionKey key) {
  var client = (SocketChannel) key.channel();
  var request = (Request) key.attachment(); // <4>
  request.add(read(client));
  if (request.isWhole()) answer(client);
  else if (!request.isOpen()) close(client);
}
// end::body[]

AtomicInteger answered;
final AtomicInteger held = new AtomicInteger();
final AtomicInteger half = new AtomicInteger();

/** What has come of a request; it is whole when it ends with a slash. */
class Request {
  private String text = "";
  private boolean gone;

  void add(String more) {
    if (text.isEmpty() && !more.endsWith("/")) half.incrementAndGet();
    text += more;
    gone = more.isEmpty();
    if (gone) half.decrementAndGet();
  }

  boolean isWhole() {
    return text.endsWith("/");
  }

  boolean isOpen() {
    return !isWhole() && !gone;
  }
}

void main() throws Exception {
  inPool("a thread for each", (ThreadPoolExecutor) Executors.newCachedThreadPool());
  inPool("a pool of two", (ThreadPoolExecutor) Executors.newFixedThreadPool(2));
  inLoop("a list of events");
}

void inPool(String how, ThreadPoolExecutor pool) throws Exception {
  answered = new AtomicInteger();
  try (pool; var door = open()) {
    var acceptor = Thread.ofPlatform().start(() -> {
      for (int n = 0; n < 5; n++) {
        var client = accept(door);
        pool.submit(() -> serve(client));
      }
    });
    watch(how, door.getLocalAddress(), pool.getQueue());
    acceptor.join();
  }
}

void inLoop(String how) throws Exception {
  answered = new AtomicInteger();
  try (var door = open(); var selector = Selector.open()) {
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
          register(accept((ServerSocketChannel) key.channel()), selector);
        } else {
          serve(key);
        }
      });
    }
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

ServerSocketChannel open() throws IOException {
  return ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
}

List<SocketChannel> connect(SocketAddress door, int number, String request) throws IOException {
  var clients = new ArrayList<SocketChannel>();
  for (int n = 0; n < number; n++) {
    var client = SocketChannel.open(door);
    client.write(ByteBuffer.wrap(request.getBytes()));
    clients.add(client);
  }
  return clients;
}

void answer(SocketChannel client) {
  try (client) {
    answered.incrementAndGet();
    client.write(ByteBuffer.wrap("soup".getBytes()));
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

/** What has come; nothing at the end, or when the client is gone. */
String read(SocketChannel channel) {
  var bytes = ByteBuffer.allocate(16);
  try {
    return channel.read(bytes) < 0 ? "" : StandardCharsets.UTF_8.decode(bytes.flip()).toString();
  } catch (IOException e) {
    return "";
  }
}

SocketChannel accept(ServerSocketChannel door) {
  try {
    return door.accept();
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

void register(SocketChannel client, Selector selector) {
  try {
    client.configureBlocking(false);
    client.register(selector, SelectionKey.OP_READ, new Request());
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

void close(SocketChannel client) {
  try {
    client.close();
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
