///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Connections on which nothing happens, and what it costs to wait at all of them in three ways.
//RUNTIME_OPTIONS -XX:+UseSerialGC
import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

// tag::body[]
void main() throws Exception {
  waitAt(20, _ -> { }); // <1>
  waitAt(howMany(), IO::println);
}

void waitAt(int number, Consumer<String> tell) throws Exception {
  connect(number);
  tell.accept("main: " + number + " connections");
  tell.accept("one selector: " + cost(this::oneSelector));
  tell.accept("virtual threads: "
    + cost(() -> aThreadEach(Thread.ofVirtual())));
  tell.accept("platform threads: "
    + cost(() -> aThreadEach(Thread.ofPlatform())));
  closeAll();
}

void aThreadEach(Thread.Builder kind) {
  for (var server : servers) {
    kind.start(() -> {
      waiting.countDown(1);
      read(server); // <2>
      served.countDown(1);
    });
  }
}

String cost(Way way) throws Exception {
  waiting = new Count(servers.size());
  served = new Count(servers.size());
  long memory = memory(), threads = threads();
  way.begin();
  waiting.await();
  Thread.sleep(200); // <3>
  threads = threads() - threads;
  memory = memory() - memory;
  wakeAll(); // <4>
  return threads + " threads, " + memory + " KiB, "
    + memory * 1024 / servers.size() + " bytes each";
}
// end::body[]

final List<SocketChannel> clients = new ArrayList<>();
final List<SocketChannel> servers = new ArrayList<>();
volatile Count waiting;
volatile Count served;
long atFirst;

void oneSelector() throws IOException {
  var selector = Selector.open();
  for (var server : servers) {
    server.configureBlocking(false);
    server.register(selector, SelectionKey.OP_READ);
  }
  waiting.countDown(servers.size());
  Thread.ofPlatform().start(() -> serveAll(selector));
}

interface Way {
  void begin() throws Exception;
}

/** A latch that takes more than one step at once. */
static class Count {
  private int left;

  Count(int from) {
    left = from;
  }

  synchronized void countDown(int steps) {
    left -= steps;
    notifyAll();
  }

  synchronized void await() throws InterruptedException {
    while (left > 0) wait();
  }
}

/** Two descriptors for each connection, and some for the JVM itself. */
int howMany() {
  long limit = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
    ? unix.getMaxFileDescriptorCount() : 1024;
  return (int) Math.min(2000, (limit - 200) / 2);
}

void connect(int number) throws IOException {
  atFirst = threads();
  try (var door = ServerSocketChannel.open()) {
    door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    for (int n = 0; n < number; n++) {
      clients.add(SocketChannel.open(door.getLocalAddress()));
      servers.add(door.accept());
    }
  }
}

void serveAll(Selector selector) {
  try (selector) {
    for (int left = servers.size(); left > 0; ) {
      left -= selector.select(key -> {
        read((SocketChannel) key.channel());
        served.countDown(1);
      });
    }
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

/** Each client says a byte, each waiter reads it; then all channels are as they were. */
void wakeAll() throws Exception {
  for (var client : clients) {
    client.write(ByteBuffer.allocate(1));
  }
  served.await();
  while (threads() > atFirst + 100) Thread.sleep(5);
  for (var server : servers) {
    while (server.isRegistered()) Thread.sleep(1);
    server.configureBlocking(true);
  }
}

void read(SocketChannel server) {
  try {
    server.read(ByteBuffer.allocate(1));
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

long threads() throws IOException {
  return ownStatus("Threads:");
}

/** KiB of this process that lie in memory, after a collection. */
long memory() throws IOException {
  System.gc();
  return ownStatus("VmRSS:");
}

long ownStatus(String field) throws IOException {
  try (var lines = Files.lines(Path.of("/proc/self/status"))) {
    return lines.filter(line -> line.startsWith(field)).mapToLong(line ->
      Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
  }
}

void closeAll() throws IOException {
  for (var channel : clients) channel.close();
  for (var channel : servers) channel.close();
  clients.clear();
  servers.clear();
}
