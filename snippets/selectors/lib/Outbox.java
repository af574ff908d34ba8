import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayDeque;
import java.util.Queue;

/** What a guest still has to be told. */
final class Outbox {

  // tag::outbox[]
  private final Queue<ByteBuffer> waiting = new ArrayDeque<>();

  void send(SelectionKey key, ByteBuffer bytes) throws IOException {
    waiting.add(bytes);
    flush(key);
  }

  /** Writes what the channel takes; wants to hear when it takes more. */
  void flush(SelectionKey key) throws IOException {
    var channel = (WritableByteChannel) key.channel();
    while (!waiting.isEmpty()) {
      channel.write(waiting.element());
      if (waiting.element().hasRemaining()) break;
      waiting.remove();
    }
    if (waiting.isEmpty()) {
      key.interestOpsAnd(~SelectionKey.OP_WRITE);
    } else {
      key.interestOpsOr(SelectionKey.OP_WRITE);
    }
  }
  // end::outbox[]

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** How many bytes wait. */
  int size() {
    return waiting.stream().mapToInt(ByteBuffer::remaining).sum();
  }
}
