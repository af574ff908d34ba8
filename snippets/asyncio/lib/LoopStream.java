import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A connection for tasks of a loop; asyncio's StreamReader and StreamWriter in one. */
final class LoopStream implements AutoCloseable {

  private final EventLoop loop = EventLoop.running();
  private final SocketChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(1024).flip();
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
    .onMalformedInput(CodingErrorAction.REPLACE);

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

  /** The next letters, all of whose bytes are here; none at the end. */
  String read() throws Exception {
    var letters = CharBuffer.allocate(1024);
    decoder.reset().decode(buffer, letters, false);
    for (boolean more = true; more && letters.position() == 0; ) {
      more = fill();
      decoder.decode(buffer, letters, !more);
    }
    return letters.flip().toString();
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
    var line = new ByteArrayOutputStream();
    while (buffer.hasRemaining() || fill()) {
      byte next = buffer.get();
      if (next == '\n') {
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
      }
      line.write(next);
    }
    return line.size() == 0 ? null : line.toString(StandardCharsets.UTF_8);
  }

  SocketAddress peer() throws IOException {
    return channel.getRemoteAddress();
  }

  SocketAddress local() throws IOException {
    return channel.getLocalAddress();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
