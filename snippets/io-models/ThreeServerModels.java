///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Sockets.java
//DESCRIPTION Three clients, and three kinds of server: how many processes and threads answer?

// tag::body[]
void processes(ServerSocketChannel door) throws Exception {
  for (int n = 1; n <= 3; n++) {
    var client = door.accept();
    var helper = new ProcessBuilder("sh", "-c",
      "read dish; echo $$ its-only-one").start(); // <1>
    Thread.ofPlatform().start(() -> relay(client, helper)); // <2>
  }
}

void threads(ServerSocketChannel door) throws Exception {
  for (int n = 1; n <= 3; n++) {
    var client = door.accept();
    Thread.ofPlatform().name("helper-" + n).start(() -> {
      Sockets.read(client); // <3>
      Sockets.answer(client, whoAmI());
    });
  }
}

void events(ServerSocketChannel door) throws Exception {
  door.configureBlocking(false);
  try (var list = Selector.open()) {
    door.register(list, SelectionKey.OP_ACCEPT);
    while (answered < 3) {
      list.select(event -> { // <4>
        if (event.isAcceptable()) register(Sockets.accept(door), list);
        else {
          var client = (SocketChannel) event.channel();
          Sockets.read(client);
          Sockets.answer(client, whoAmI());
          answered++;
        }
      });
    }
  }
}
// end::body[]

final String me = "" + ProcessHandle.current().pid();
int answered;

void main() throws Exception {
  serve("a process for each", this::processes);
  serve("a thread for each", this::threads);
  serve("a list of events", this::events);
}

interface Server {
  void serve(ServerSocketChannel door) throws Exception;
}

void serve(String how, Server server) throws Exception {
  try (var door = Sockets.open()) {
    var thread = Thread.ofPlatform().name("server").start(() -> serve(server, door));
    var answers = ask(door.getLocalAddress());
    thread.join();
    IO.println(how + ": answers: " + answers.size() + ", processes: "
      + answers.stream().map(answer -> answer.split(" ")[0]).distinct().count() + ", threads: "
      + answers.stream().distinct().count());
  }
}

void serve(Server server, ServerSocketChannel door) {
  try {
    server.serve(door);
  } catch (Exception e) {
    throw new IllegalStateException(e);
  }
}

/** Passes on what is said on both sides. */
void relay(SocketChannel client, Process helper) {
  try (var toIt = helper.outputWriter(); var fromIt = helper.inputReader()) {
    toIt.append(Sockets.read(client) + "\n").flush();
    Sockets.answer(client, fromIt.readLine());
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

/** All three are connected before the first one says what it wants; the last one to connect speaks first. */
List<String> ask(SocketAddress door) throws IOException {
  var clients = new ArrayList<SocketChannel>();
  for (int n = 0; n < 3; n++) {
    clients.add(SocketChannel.open(door));
  }
  var answers = new ArrayList<String>();
  for (var client : clients.reversed()) {
    client.write(ByteBuffer.wrap("soup".getBytes()));
    answers.add(Sockets.read(client));
    client.close();
  }
  return answers;
}

String whoAmI() {
  return me + " " + Thread.currentThread().threadId();
}

void register(SocketChannel client, Selector list) {
  try {
    client.configureBlocking(false);
    client.register(list, SelectionKey.OP_READ);
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
