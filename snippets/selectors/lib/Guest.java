import java.io.BufferedReader;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** A guest of a server: says lines and hears lines, and waits for them. */
final class Guest implements AutoCloseable {

  private final SocketChannel channel;
  private final BufferedReader in;

  private Guest(SocketChannel channel) {
    this.channel = channel;
    this.in = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
  }

  /** With a small buffer, so that it is soon noticed if nobody listens. */
  static Guest at(SocketAddress door) throws IOException {
    var channel = SocketChannel.open();
    channel.setOption(StandardSocketOptions.SO_RCVBUF, 65_536);
    channel.connect(door);
    return new Guest(channel);
  }

  static Guest on(SocketChannel channel) {
    return new Guest(channel);
  }

  void say(String line) throws IOException {
    var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) channel.write(bytes);
  }

  /** The next line, or null if the server has said all. */
  String hear() throws IOException {
    return in.readLine();
  }

  /** Says all, and goes on listening. */
  void end() throws IOException {
    channel.shutdownOutput();
  }

  /** Without a good-bye: the server gets a reset instead of an end. */
  void breakOff() throws IOException {
    channel.setOption(StandardSocketOptions.SO_LINGER, 0);
    channel.close();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
