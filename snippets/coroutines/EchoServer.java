///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A server that sends back what it gets, with a virtual thread for each guest, until the guest hangs up.

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

// tag::body[]
void welcome(ServerSocket door) {
  try {
    for (int n = 1; ; n++) {
      var guest = door.accept();
      Thread.ofVirtual().name("talk-" + n)
        .start(() -> echo(guest)); // <1>
    }
  } catch (IOException e) {
    IO.println("door: is closed"); // <2>
  }
}

void echo(Socket guest) {
  int all = 0;
  try (guest) {
    var buffer = new byte[1024];
    var in = guest.getInputStream();
    for (int n; (n = in.read(buffer)) >= 0;) { // <3>
      guest.getOutputStream().write(buffer, 0, n);
      all += n;
    }
    say("the guest has hung up after " + all + " bytes");
  } catch (IOException e) {
    say("broken off, " + e.getMessage());
  }
}

void ask(Socket server, String who, String text) throws IOException {
  var bytes = text.getBytes(StandardCharsets.UTF_8);
  server.getOutputStream().write(bytes);
  var answer = server.getInputStream().readNBytes(bytes.length); // <4>
  IO.println(who + ": gets "
    + new String(answer, StandardCharsets.UTF_8));
}
// end::body[]

void main() throws Exception {
  var loopback = InetAddress.getLoopbackAddress();
  try (var door = new ServerSocket(0, 50, loopback)) {
    var host = Thread.ofVirtual().start(() -> welcome(door));
    try (var ann = new Socket(loopback, door.getLocalPort());
        var bob = new Socket(loopback, door.getLocalPort())) {
      ask(ann, "ann", "soup");
      ask(bob, "bob", "tea");
      ask(ann, "ann", "包子");
      hangUp(bob, "bob");
      ask(ann, "ann", "more soup");
      hangUp(ann, "ann");
    }
    door.close();
    host.join();
  }
}

void hangUp(Socket server, String who) throws IOException {
  server.shutdownOutput();
  int end = server.getInputStream().read();
  IO.println(who + ": has hung up, and reads " + end);
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
