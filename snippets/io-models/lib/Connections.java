import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** Connections of this process with itself: at one end are clients, at the other end servers. */
record Connections(List<SocketChannel> clients, List<SocketChannel> servers) implements AutoCloseable {

  static Connections open(int number) throws IOException {
    var all = new Connections(new ArrayList<>(), new ArrayList<>());
    try (var door = Sockets.open()) {
      for (int n = 0; n < number; n++) {
        all.clients.add(SocketChannel.open(door.getLocalAddress()));
        all.servers.add(door.accept());
      }
    }
    return all;
  }

  /** Each client says a byte. */
  void say() throws IOException {
    for (var client : clients) {
      client.write(ByteBuffer.allocate(1));
    }
  }

  /** The servers are as they were, as soon as no selector has them any more. */
  void block() throws IOException, InterruptedException {
    for (var server : servers) {
      while (server.isRegistered()) Thread.sleep(1);
      server.configureBlocking(true);
    }
  }

  @Override
  public void close() throws IOException {
    for (var channel : clients) channel.close();
    for (var channel : servers) channel.close();
  }
}
