///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java lib/Guest.java lib/PythonSelect.java
//DESCRIPTION Solution: the echo server of the source text, mended.

// tag::body[]
final List<SelectableChannel> inputs = new ArrayList<>();
final List<SelectableChannel> outputs = new ArrayList<>();
final Map<SelectableChannel, Queue<String>> message = new HashMap<>();

void serve(ServerSocketChannel door) throws IOException {
  inputs.add(door);
  do {
    var ready = PythonSelect.select(inputs, outputs);
    for (var r : ready.toRead()) {
      if (r == door) {
        var conn = accept(door);
        inputs.add(conn);
        message.put(conn, new ArrayDeque<>());
        IO.println("server: " + PythonSelect.address(conn));
      } else {
        var data = receive(r);
        if (!data.isEmpty()) {
          IO.println("server: " + data);
          message.get(r).add(data);
        } else {
          inputs.remove(r); // <1>
        }
        if (!outputs.contains(r)) outputs.add(r); // <2>
      }
    }
    for (var w : ready.toWrite()) {
      var data = message.get(w).poll();
      if (data != null) {
        send(w, data);
      } else {
        outputs.remove(w); // <3>
        if (!inputs.contains(w)) {
          message.remove(w);
          w.close(); // <4>
        }
      }
    }
  } while (inputs.size() > 1);
}
// end::body[]

final CountDownLatch bobHasLeft = new CountDownLatch(1);
final List<SelectableChannel> guests = new ArrayList<>();

void main() throws Exception {
  var door = Wire.door();
  var server = Thread.ofPlatform().name("server").start(() -> live(door));
  try (var ann = Guest.at(door.getLocalAddress())) {
    ann.say("soup");
    IO.println("ann: hears " + ann.hear());
    var bob = Guest.at(door.getLocalAddress());
    bob.end();
    IO.println("bob: has said nothing, hears " + bob.hear());
    ann.say("tea");
    IO.println("ann: hears " + ann.hear());
    bob.close();
    ann.end();
    IO.println("ann: has said all, hears " + ann.hear());
  }
  server.join();
}

/** Until the process would end, and its connections with it. */
void live(ServerSocketChannel door) {
  try (door) {
    serve(door);
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
  for (var guest : guests) {
    try {
      guest.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

SocketChannel accept(ServerSocketChannel door) throws IOException {
  var guest = door.accept();
  guests.add(guest);
  return guest;
}

String receive(SelectableChannel guest) throws IOException {
  var data = PythonSelect.receive(guest).strip();
  if (data.isEmpty()) bobHasLeft.countDown();
  return data;
}

void send(SelectableChannel guest, String data) throws IOException {
  PythonSelect.send(guest, data + "\n");
}
