///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java lib/Guest.java lib/PythonSelect.java
//DESCRIPTION Solution: the echo server of the source text, mended.

// tag::body[]
final List<SelectableChannel> inputs = new ArrayList<>();
final List<SelectableChannel> outputs = new ArrayList<>();
final Map<SelectableChannel, Queue<ByteBuffer>> message =
  new HashMap<>();

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
          IO.println("server: '" + data.strip() + "'");
          message.get(r).add(ByteBuffer.wrap(data.getBytes()));
        } else {
          inputs.remove(r); // <1>
        }
        if (!outputs.contains(r)) outputs.add(r); // <2>
      }
    }
    for (var w : ready.toWrite()) {
      var data = message.get(w).peek();
      if (data != null) {
        if (!send(w, data)) message.get(w).remove(); // <3>
      } else {
        outputs.remove(w);
        if (!inputs.contains(w)) {
          message.remove(w);
          w.close(); // <4>
        }
      }
    }
  } while (inputs.size() > 1);
}
// end::body[]

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
    var cid = Guest.at(door.getLocalAddress());
    cid.say("rice");
    IO.println("cid: hears " + cid.hear() + ", and breaks off");
    cid.breakOff();
    ann.say("");
    IO.println("ann: says nothing much, hears '" + ann.hear() + "'");
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

String receive(SelectableChannel guest) {
  try {
    return PythonSelect.receive(guest);
  } catch (IOException e) {
    return ""; // a guest who breaks off has left, too
  }
}

/** Whether something of it is left. */
boolean send(SelectableChannel guest, ByteBuffer data) {
  try {
    PythonSelect.send(guest, data);
    return data.hasRemaining();
  } catch (IOException e) {
    return false; // nobody will hear it any more
  }
}
