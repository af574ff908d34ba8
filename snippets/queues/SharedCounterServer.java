///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES ../processes/lib/Jvm.java
//DESCRIPTION Two processes take from a number that a third one keeps: in two round trips, and in one.

// tag::body[]
final Map<String, Integer> counts = new ConcurrentHashMap<>(
  Map.of("twoTrips", 100, "oneTrip", 100));
final CyclicBarrier bothHaveRead = new CyclicBarrier(2);

String answer(String request) throws Exception { // <1>
  var words = request.split(" ");
  switch (words[0]) {
    case "get" -> { }
    case "put" -> counts.put(words[1], Integer.valueOf(words[2]));
    case "add" -> counts.merge(words[1],
      Integer.valueOf(words[2]), Integer::sum); // <2>
    case "meet" -> bothHaveRead.await();
  }
  return "" + counts.get(words[1]);
}

void client(Server server) throws IOException {
  for (int i = 1; i <= 5; i++) {
    int seen = Integer.parseInt(server.ask("get twoTrips"));
    server.ask("meet twoTrips"); // <3>
    server.ask("put twoTrips " + (seen - 1));
  }
  for (int i = 1; i <= 5; i++) {
    server.ask("add oneTrip -1");
  }
}
// end::body[]

void main(String[] args) throws Exception {
  if (args.length > 0) {
    try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(args[0]))) {
      client(new Server(channel));
    }
    return;
  }
  var folder = Files.createTempDirectory("counter");
  var address = UnixDomainSocketAddress.of(folder.resolve("socket"));
  try (var listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
    listener.bind(address);
    var children = new ArrayList<Process>();
    var servants = new ArrayList<Thread>();
    for (int i = 0; i < 2; i++) {
      children.add(Jvm.start(getClass(), address.toString()));
    }
    for (int i = 0; i < 2; i++) {
      var client = listener.accept();
      servants.add(Thread.startVirtualThread(() -> serve(client)));
    }
    for (var servant : servants) servant.join();
    for (var child : children) child.waitFor();
  } finally {
    Files.deleteIfExists(address.getPath());
    Files.delete(folder);
  }
  IO.println("main: two processes took 5 each from 100");
  IO.println("main: with get and put there are " + counts.get("twoTrips"));
  IO.println("main: with add there are " + counts.get("oneTrip"));
}

void serve(SocketChannel client) {
  try (client) {
    var in = new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8));
    var out = new PrintWriter(Channels.newOutputStream(client), true);
    for (var request = in.readLine(); request != null; request = in.readLine()) {
      out.println(answer(request));
    }
  } catch (Exception e) {
    throw new IllegalStateException("the conversation broke off", e);
  }
}

/** The server as a client sees it. */
static class Server {
  private final BufferedReader in;
  private final PrintWriter out;

  Server(SocketChannel channel) {
    in = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
    out = new PrintWriter(Channels.newOutputStream(channel), true);
  }

  String ask(String request) throws IOException {
    out.println(request);
    return in.readLine();
  }
}
