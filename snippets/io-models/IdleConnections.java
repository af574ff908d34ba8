///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Connections.java lib/Count.java lib/OwnStatus.java lib/Sockets.java
//DESCRIPTION Connections on which nothing happens, and what it costs to wait at all of them in three ways.
//RUNTIME_OPTIONS -XX:+UseSerialGC

// tag::body[]
void main() throws Exception {
  waitAt(20, _ -> { }); // <1>
  waitAt(howMany(), IO::println);
}

void waitAt(int number, Consumer<String> tell) throws Exception {
  atFirst = OwnStatus.threads();
  connections = Connections.open(number);
  tell.accept("main: " + number + " connections");
  tell.accept("one selector: " + cost(this::oneSelector));
  tell.accept("virtual threads: "
    + cost(() -> aThreadEach(Thread.ofVirtual())));
  tell.accept("platform threads: "
    + cost(() -> aThreadEach(Thread.ofPlatform())));
  connections.close();
}

void aThreadEach(Thread.Builder kind) {
  for (var server : connections.servers()) {
    kind.start(() -> {
      waiting.countDown(1);
      Sockets.read(server); // <2>
      served.countDown(1);
    });
  }
}

String cost(Way way) throws Exception {
  waiting = new Count(connections.servers().size());
  served = new Count(connections.servers().size());
  long memory = OwnStatus.memory(), threads = OwnStatus.threads();
  way.begin();
  waiting.await();
  Thread.sleep(200); // <3>
  threads = OwnStatus.threads() - threads;
  memory = OwnStatus.memory() - memory;
  wakeAll(); // <4>
  return threads + " threads, " + memory + " KiB, "
    + memory * 1024 / connections.servers().size() + " bytes each";
}
// end::body[]

Connections connections;
long atFirst;
volatile Count waiting;
volatile Count served;

void oneSelector() throws IOException {
  var selector = Selector.open();
  for (var server : connections.servers()) {
    server.configureBlocking(false);
    server.register(selector, SelectionKey.OP_READ);
  }
  waiting.countDown(connections.servers().size());
  Thread.ofPlatform().start(() -> serveAll(selector));
}

/** Two descriptors for each connection, and some for the JVM itself. */
int howMany() {
  return (int) Math.min(2000, (OwnStatus.descriptors() - 200) / 2);
}

/** Each client says a byte, each waiter reads it; then all channels are as they were. */
void wakeAll() throws Exception {
  connections.say();
  served.await();
  while (OwnStatus.threads() > atFirst + 100) Thread.sleep(5);
  connections.block();
}

interface Way {
  void begin() throws Exception;
}

void serveAll(Selector selector) {
  try (selector) {
    for (int left = connections.servers().size(); left > 0; ) {
      left -= selector.select(key -> {
        Sockets.read((SocketChannel) key.channel());
        served.countDown(1);
      });
    }
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
