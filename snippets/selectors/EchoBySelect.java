///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java lib/Guest.java lib/PythonSelect.java
//DESCRIPTION Solution, wrong on purpose: the echo server of the source text in Java, with its faults.

// tag::body[]
final List<SelectableChannel> inputs = new ArrayList<>();
final List<SelectableChannel> outputs = new ArrayList<>();
final Map<SelectableChannel, Queue<String>> message = new HashMap<>();
SelectableChannel w; // <1>

void serve(ServerSocketChannel door) throws IOException {
  inputs.add(door);
  while (true) {
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
          outputs.add(r); // <2>
          PythonSelect.item(message, r).add(data);
        } else {
          inputs.remove(r);
          PythonSelect.delete(message, w); // <3>
        }
      }
    }
    for (var it : ready.toWrite()) {
      w = it;
      var data = PythonSelect.item(message, w).poll();
      if (data != null) send(w, data);
      else PythonSelect.delete(message, w);
      outputs.remove(w);
    }
  }
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
    bobHasLeft.await();
    ann.say("tea");
    IO.println("ann: hears " + ann.hear());
    bob.close();
  }
  server.join();
}

/** Until the process would end, and its connections with it. */
void live(ServerSocketChannel door) {
  try (door) {
    serve(door);
  } catch (NoSuchElementException e) {
    IO.println("server: " + e.getMessage());
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
  PythonSelect.sendAll(guest, data + "\n");
}
