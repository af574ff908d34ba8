///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Transfers a file into a socket, and through a cipher, which has to see each byte.
//SOURCES lib/Counted.java
//SOURCES lib/Loopback.java
//SOURCES lib/Sample.java
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

// tag::body[]
static final int SIZE = 4 << 20;

void main() throws Throwable {
  try (var file = Sample.of(SIZE); var ann = Loopback.open()) {
    var socket = ann.channel();
    transfer("to the socket", file, socket);
    transfer("through a cipher", file, Channels.newChannel(
        new CipherOutputStream(Channels.newOutputStream(socket),
            cipher()))); // <1>
  }
}

void transfer(String how, Sample file, WritableByteChannel target)
    throws Throwable {
  var counted = Counted.warm(() -> {
    try (var channel = file.open()) {
      for (long sent = 0; sent < SIZE; ) { // <2>
        sent += channel.transferTo(sent, SIZE - sent, target);
      }
    }
  });
  IO.println("ann: " + how + ", " + counted.reads() + " reads, "
    + counted.writes() + " writes");
}
// end::body[]

Cipher cipher() throws Exception {
  var cipher = Cipher.getInstance("AES/CTR/NoPadding");
  cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[16], "AES"), new IvParameterSpec(new byte[16]));
  return cipher;
}
