import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes lines of what comes in, however it was cut on its way. */
final class Lines {

  private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
  private final ByteBuffer buffer = ByteBuffer.allocate(65_536);
  private boolean atEnd;

  /** Reads once. @return the lines that are whole now, perhaps none */
  List<String> read(ReadableByteChannel channel) throws IOException {
    atEnd = channel.read(buffer.clear()) == -1;
    var whole = new ArrayList<String>();
    for (buffer.flip(); buffer.hasRemaining(); ) {
      byte next = buffer.get();
      if (next == '\n') {
        whole.add(begun.toString(StandardCharsets.UTF_8));
        begun.reset();
      } else {
        begun.write(next);
      }
    }
    return whole;
  }

  /** Whether nothing more will come. */
  boolean atEnd() {
    return atEnd;
  }
}
