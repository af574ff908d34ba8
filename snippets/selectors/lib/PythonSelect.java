import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Python's select, and the words of Python around it: lists go in, lists come out, and a missing key is an error. */
final class PythonSelect {

  record Ready(List<SelectableChannel> toRead, List<SelectableChannel> toWrite) {}

  private PythonSelect() {}

  static Ready select(List<SelectableChannel> inputs, List<SelectableChannel> outputs) throws IOException {
    try (var selector = Selector.open()) {
      for (var channel : inputs) want(selector, channel, channel instanceof ServerSocketChannel
          ? SelectionKey.OP_ACCEPT : SelectionKey.OP_READ);
      for (var channel : outputs) want(selector, channel, SelectionKey.OP_WRITE);
      selector.select();
      return new Ready(
          inputs.stream().filter(it -> ready(selector, it, SelectionKey.OP_ACCEPT | SelectionKey.OP_READ)).toList(),
          outputs.stream().filter(it -> ready(selector, it, SelectionKey.OP_WRITE)).toList());
    }
  }

  private static void want(Selector selector, SelectableChannel channel, int operation) throws IOException {
    channel.configureBlocking(false);
    var key = channel.keyFor(selector);
    if (key == null) {
      channel.register(selector, operation);
    } else {
      key.interestOpsOr(operation);
    }
  }

  private static boolean ready(Selector selector, SelectableChannel channel, int operations) {
    var key = channel.keyFor(selector);
    return selector.selectedKeys().contains(key) && (key.readyOps() & operations) != 0;
  }

  /** send: what there is room for */
  static int send(SelectableChannel guest, ByteBuffer bytes) throws IOException {
    return ((SocketChannel) guest).write(bytes);
  }

  /** sendall */
  static void sendAll(SelectableChannel guest, String text) throws IOException {
    var bytes = ByteBuffer.wrap(text.getBytes());
    while (bytes.hasRemaining()) ((SocketChannel) guest).write(bytes);
  }

  /** recv: an empty text is the end */
  static String receive(SelectableChannel guest) throws IOException {
    var bytes = ByteBuffer.allocate(1024);
    int n = ((SocketChannel) guest).read(bytes);
    return new String(bytes.array(), 0, Math.max(n, 0));
  }

  /** MAP[KEY] */
  static <V> V item(Map<SelectableChannel, V> map, SelectableChannel key) throws IOException {
    if (!map.containsKey(key)) throw new NoSuchElementException("KeyError " + address(key));
    return map.get(key);
  }

  /** del MAP[KEY] */
  static <V> void delete(Map<SelectableChannel, V> map, SelectableChannel key) throws IOException {
    item(map, key);
    map.remove(key);
  }

  static SocketAddress address(SelectableChannel guest) throws IOException {
    return ((SocketChannel) guest).getRemoteAddress();
  }
}
