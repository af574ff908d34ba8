///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A server that closes its door and ends when the last of its guests has hung up.

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

// tag::body[]
void main() throws Exception {
  var loopback = InetAddress.getLoopbackAddress();
  var door = new ServerSocket(0, 50, loopback);
  Thread bob;
  try (var talks = Executors.newVirtualThreadPerTaskExecutor()) { // <1>
    bob = start(() -> visit(loopback, door.getLocalPort()));
    var guest = door.accept();
    talks.submit(() -> {
      echo(guest);
      return null;
    });
    door.close(); // <2>
    IO.println("server: the door is closed");
    closed.countDown();
  } // <3>
  IO.println("server: the last guest has gone");
  bob.join();
}

void visit(InetAddress host, int port) throws Exception {
  try (var server = new Socket(host, port)) {
    closed.await();
    server.getOutputStream().write('b');
    IO.println("bob: gets "
      + (char) server.getInputStream().read());
  }
}
// end::body[]

final CountDownLatch closed = new CountDownLatch(1);

void echo(Socket guest) throws IOException {
  try (guest) {
    guest.getInputStream().transferTo(guest.getOutputStream());
  }
}

interface Work {
  void run() throws Exception;
}

Thread start(Work work) {
  return Thread.ofVirtual().start(() -> {
    try {
      work.run();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  });
}
