///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A challenge and an answer prove that somebody has the key; the key never crosses the wire.
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

// tag::body[]
void serve(Wire wire) throws Exception {
  var challenge = new byte[16];
  new SecureRandom().nextBytes(challenge); // <1>
  wire.send("challenge " + HEX.formatHex(challenge));
  var answer = HEX.parseHex(wire.receive().substring(7));
  if (MessageDigest.isEqual(answer, hmac("abc", challenge))) { // <2>
    wire.send("welcome");
    wire.receive();
  } else {
    wire.send("refused");
  }
}

void ask(Wire wire, String key) throws Exception {
  var challenge = HEX.parseHex(wire.receive().substring(10));
  wire.send("answer " + HEX.formatHex(hmac(key, challenge))); // <3>
  if (wire.receive().equals("welcome")) {
    wire.send("square 12");
  }
}

byte[] hmac(String key, byte[] message) throws Exception {
  var mac = Mac.getInstance("HmacSHA256");
  mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
  return Arrays.copyOf(mac.doFinal(message), 16); // <4>
}
// end::body[]

static final HexFormat HEX = HexFormat.of();

void main() throws Exception {
  converse("abc");
  converse("abd");
}

void converse(String key) throws Exception {
  try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      var client = new Socket(listener.getInetAddress(), listener.getLocalPort());
      var served = listener.accept()) {
    var asking = new FutureTask<Void>(() -> {
      ask(new Wire(client, "ann"), key);
      return null;
    });
    Thread.ofPlatform().name("ann").start(asking);
    serve(new Wire(served, "main"));
    asking.get();
  }
}

/** One end of the connection; shows what is sent, before it is sent. */
record Wire(Socket socket, String name) {
  void send(String line) throws IOException {
    IO.println(name + ": " + line);
    socket.getOutputStream().write((line + "\n").getBytes(UTF_8));
  }

  String receive() throws IOException {
    var line = new StringBuilder();
    for (int c = socket.getInputStream().read(); c != '\n'; c = socket.getInputStream().read()) {
      line.append((char) c);
    }
    return line.toString();
  }
}
