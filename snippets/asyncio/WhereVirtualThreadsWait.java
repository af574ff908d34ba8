///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Three hundred virtual threads wait for bytes; how many threads of the system that takes, and where those wait.

// tag::body[]
void main() throws Exception {
  int before = osThreads();
  var readers = new ArrayList<Thread>();
  try (var server = new ServerSocket(0, 300, loopback)) {
    for (int i = 0; i < 300; i++) {
      var client = new Socket(loopback, server.getLocalPort());
      var there = server.accept();
      readers.add(Thread.ofVirtual().start(() -> readOne(client)));
      peers.add(there); // <1>
    }
    while (!readers.stream().allMatch(this::waits)) { // <2>
      Thread.sleep(5);
    }
    IO.println("main: " + readers.size() + " threads wait for bytes");
    IO.println("main: threads of the system for it: "
      + (osThreads() - before));
    IO.println("main: waiting in the kernel: " + inEpoll()); // <3>
    for (var peer : peers) {
      answer(peer); // <4>
    }
    for (var reader : readers) {
      reader.join();
    }
  }
  IO.println("main: bytes read: " + bytes.sum());
}

boolean waits(Thread reader) {
  return reader.getState() == Thread.State.WAITING;
}
// end::body[]

final InetAddress loopback = InetAddress.getLoopbackAddress();
final List<Socket> peers = new ArrayList<>();
final LongAdder bytes = new LongAdder();

void readOne(Socket client) {
  try (client) {
    bytes.add(client.getInputStream().read() == 7 ? 1 : 0);
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

void answer(Socket there) throws IOException {
  try (there) {
    there.getOutputStream().write(7);
  }
}

/** The threads of this process, as Linux counts them. */
int osThreads() {
  return new File("/proc/self/task").list().length;
}

/** The names of platform threads that wait in epoll, of a kind each. */
Set<String> inEpoll() {
  return Thread.getAllStackTraces().entrySet().stream()
    .filter(thread -> Arrays.stream(thread.getValue()).limit(3)
      .anyMatch(frame -> frame.getClassName().endsWith(".EPoll")))
    .map(thread -> thread.getKey().getName().replaceAll("-?\\d+$", ""))
    .collect(Collectors.toCollection(TreeSet::new));
}
