import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** A connection on this machine, and both its ends: near is the server's, far the guest's. */
record Wire(SocketChannel near, SocketChannel far) implements AutoCloseable {

  /** A port that guests can connect to. */
  static ServerSocketChannel door() throws IOException {
    return ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  static Wire open() throws IOException {
    try (var door = door()) {
      var far = SocketChannel.open(door.getLocalAddress());
      return new Wire(door.accept(), far);
    }
  }

  @Override
  public void close() throws IOException {
    near.close();
    far.close();
  }
}
