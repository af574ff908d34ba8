import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections on this machine; what may fail in a thread or a callback does so unchecked. */
final class Sockets {

  private Sockets() {}

  /** A port that clients can connect to. */
  static ServerSocketChannel open() throws IOException {
    return ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  /** So many clients, each of which has said the same. */
  static List<SocketChannel> connect(SocketAddress door, int number, String request) throws IOException {
    var clients = new ArrayList<SocketChannel>();
    for (int n = 0; n < number; n++) {
      var client = SocketChannel.open(door);
      client.write(ByteBuffer.wrap(request.getBytes()));
      clients.add(client);
    }
    return clients;
  }

  static SocketChannel accept(ServerSocketChannel door) {
    try {
      return door.accept();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What has come; nothing at the end, or when the other side is gone. */
  static String read(SocketChannel channel) {
    var bytes = ByteBuffer.allocate(64);
    try {
      return channel.read(bytes) < 0 ? "" : StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    } catch (IOException e) {
      return "";
    }
  }

  /** The last that a client gets to hear. */
  static void answer(SocketChannel client, String answer) {
    try (client) {
      client.write(ByteBuffer.wrap(answer.getBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void close(SocketChannel client) {
    try {
      client.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
