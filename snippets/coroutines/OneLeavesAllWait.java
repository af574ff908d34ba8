///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//DESCRIPTION Two servers on one carrier: Ann hangs up, and Bob asks for something.

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;

// tag::body[]
void talk(Socket guest, boolean asksForTheEnd) throws IOException {
  while (!closing) {
    int n = answer(guest); // <1>
    if (n < 0) {
      hungUp.countDown();
      if (asksForTheEnd) return;
    }
  }
}

void visit(String server, boolean asksForTheEnd, int patience)
    throws Exception {
  closing = false;
  hungUp = new CountDownLatch(1);
  try (var door = new ServerSocket(0, 2, loopback);
      var ann = new Socket(loopback, door.getLocalPort());
      var annsTalk = start(door.accept(), asksForTheEnd);
      var bob = new Socket(loopback, door.getLocalPort());
      var bobsTalk = start(door.accept(), asksForTheEnd)) {
    ann.shutdownOutput();
    hungUp.await(); // <2>
    bob.getOutputStream().write('b');
    IO.println(server + ": Ann has hung up, and Bob gets "
      + answerWithin(patience, bob));
    closing = true; // <3>
  }
}
// end::body[]

final InetAddress loopback = InetAddress.getLoopbackAddress();
volatile boolean closing;
CountDownLatch hungUp;

void main() throws Exception {
  visit("asks for the end", true, 10_000);
  visit("never asks", false, 1000); // where nothing comes, ten seconds would not help
}

/** Reads once, and sends back in capitals what has come. */
int answer(Socket guest) throws IOException {
  var buffer = new byte[1024];
  int n = guest.getInputStream().read(buffer);
  var text = new String(buffer, 0, Math.max(n, 0));
  guest.getOutputStream().write(text.toUpperCase(Locale.ROOT).getBytes());
  return n;
}

String answerWithin(int millis, Socket bob) throws IOException {
  bob.setSoTimeout(millis);
  try {
    return String.valueOf((char) bob.getInputStream().read());
  } catch (SocketTimeoutException e) {
    return "nothing";
  }
}

/** A talk; to close it closes the socket and waits for the end of its thread. */
AutoCloseable start(Socket guest, boolean asksForTheEnd) {
  var thread = Thread.ofVirtual().start(() -> {
    try {
      talk(guest, asksForTheEnd);
    } catch (IOException e) {
      // the door has been closed meanwhile
    }
  });
  return () -> {
    guest.close();
    thread.join();
  };
}
