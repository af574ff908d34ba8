import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** A connection to a thread that reads, and throws away, all that comes: calls of its own, which nobody counts. */
record Loopback(SocketChannel channel, Thread reader) implements AutoCloseable {

  static ServerSocketChannel listen() throws IOException {
    return ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  static Loopback open() throws IOException {
    var server = listen();
    var reader = Thread.ofPlatform().daemon().name("reader").start(() -> drain(server));
    return new Loopback(SocketChannel.open(server.getLocalAddress()), reader);
  }

  private static void drain(ServerSocketChannel server) {
    try (server; var peer = server.accept()) {
      var block = ByteBuffer.allocateDirect(1 << 16);
      while (peer.read(block) >= 0) {
        block.clear();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    channel.close();
    reader.join();
  }
}
