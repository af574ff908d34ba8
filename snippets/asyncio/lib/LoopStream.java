import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** A connection for tasks of a loop; asyncio's StreamReader and StreamWriter in one. */
final class LoopStream implements AutoCloseable {

  private final EventLoop loop = EventLoop.running();
  private final SocketChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(1024).flip();

  private LoopStream(SocketChannel channel) {
    this.channel = channel;
  }

  // tag::stream[]
  static LoopStream connect(SocketAddress address) throws Exception {
    var channel = SocketChannel.open();
    channel.configureBlocking(false);
    channel.connect(address);
    var stream = new LoopStream(channel);
    while (!channel.finishConnect()) {
      stream.wait(SelectionKey.OP_CONNECT);
    }
    return stream;
  }

  /** The next bytes; an empty text is the end. */
  String read() throws Exception {
    return fill() ? text(buffer.remaining()) : "";
  }

  private boolean fill() throws Exception {
    int got = 0;
    buffer.compact();
    while ((got = channel.read(buffer)) == 0) { // <1>
      wait(SelectionKey.OP_READ);
    }
    buffer.flip();
    return got > 0; // <2>
  }

  void write(String text) throws Exception {
    var bytes = StandardCharsets.UTF_8.encode(text);
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) { // <3>
        wait(SelectionKey.OP_WRITE);
      }
    }
  }

  private void wait(int operation) throws Exception {
    Task.await(loop.ready(channel, operation)); // <4>
  }
  // end::stream[]

  static LoopStream accept(ServerSocketChannel server) throws Exception {
    server.configureBlocking(false);
    var channel = server.accept();
    while (channel == null) {
      Task.await(EventLoop.running().ready(server, SelectionKey.OP_ACCEPT));
      channel = server.accept();
    }
    channel.configureBlocking(false);
    return new LoopStream(channel);
  }

  /** The next line; null at the end. */
  String readLine() throws Exception {
    var line = new StringBuilder();
    while (buffer.hasRemaining() || fill()) {
      char next = (char) buffer.get();
      if (next == '\n') {
        return line.toString().stripTrailing();
      }
      line.append(next);
    }
    return line.isEmpty() ? null : line.toString();
  }

  SocketAddress peer() throws IOException {
    return channel.getRemoteAddress();
  }

  SocketAddress local() throws IOException {
    return channel.getLocalAddress();
  }

  private String text(int length) {
    var bytes = new byte[length];
    buffer.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
