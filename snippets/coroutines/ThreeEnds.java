///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Three servers answer in capitals; one of them understands when the guest has hung up.

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

// tag::body[]
void asksForTheEnd(Socket guest) throws IOException {
  while (answer(guest) >= 0) {} // <1>
}

void shutsDownAndGoesOn(Socket guest) throws IOException {
  while (true) {
    if (answer(guest) < 0) {
      guest.shutdownOutput(); // <2>
    }
  }
}

void neverAsks(Socket guest) throws IOException {
  for (int empty = 0; empty < 100_000;) { // <3>
    if (answer(guest) < 0) empty++;
  }
  throw new IOException("100000 empty turns");
}

/** Reads once, and sends back in capitals what has come. */
int answer(Socket guest) throws IOException {
  var buffer = new byte[1024];
  int n = guest.getInputStream().read(buffer);
  var text = new String(buffer, 0, Math.max(n, 0));
  var answer = text.toUpperCase(Locale.ROOT).getBytes();
  guest.getOutputStream().write(answer);
  return n;
}
// end::body[]

interface Talk {
  void with(Socket guest) throws IOException;
}

void main() throws Exception {
  hello("asks for the end", this::asksForTheEnd);
  hello("shuts down and goes on", this::shutsDownAndGoesOn);
  hello("never asks", this::neverAsks);
}

/** A guest says hello three times and hangs up. */
void hello(String server, Talk talk) throws Exception {
  var loopback = InetAddress.getLoopbackAddress();
  try (var door = new ServerSocket(0, 1, loopback);
      var ann = new Socket(loopback, door.getLocalPort());
      var guest = door.accept()) {
    var host = Thread.ofVirtual().start(() -> {
      try {
        talk.with(guest);
        IO.println(server + ": is done");
      } catch (IOException e) {
        IO.println(server + ": " + e.getMessage());
      }
    });
    for (int n = 0; n < 3; n++) {
      ann.getOutputStream().write("hello".getBytes());
      var answer = new String(ann.getInputStream().readNBytes(5));
      if (!answer.equals("HELLO")) throw new IllegalStateException(answer);
    }
    IO.println(server + ": HELLO, three times");
    ann.shutdownOutput();
    host.join();
  }
}
