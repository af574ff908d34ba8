package site.run.recorder;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a file of {@link TabbedLine}s while the recorder writes it, each byte once.
 *
 * <p>The program can write to it too, or remove it: what was read before still counts then.
 */
final class TabbedFile implements Closeable {

  private static final int BLOCK = 1 << 20;

  private final Path file;
  private final long mostBytes;
  private InputStream from = InputStream.nullInputStream();
  private boolean isOpen;
  private long bytes;
  private byte[] begun = {}; // of a line whose end has not come yet

  TabbedFile(Path file, long mostBytes) {
    this.file = file;
    this.mostBytes = mostBytes;
  }

  /**
   * The lines that have come since the last call, each as its word and its fields; none while there is no
   * file. A last line that lacks its end comes once that is there.
   *
   * @throws RecorderFault if the file is too long, or no UTF-8
   */
  List<String[]> more() throws IOException {
    if (!isOpen && Files.isRegularFile(file)) {
      from = new FileInputStream(file.toFile());
      isOpen = true;
    }
    var all = new ByteArrayOutputStream();
    all.write(begun);
    for (var block = from.readNBytes(BLOCK); block.length > 0; block = from.readNBytes(BLOCK)) {
      bytes += block.length;
      if (bytes > mostBytes) {
        throw RecorderFault.tooLong(file, mostBytes);
      }
      all.write(block);
    }
    return whole(all.toByteArray());
  }

  private List<String[]> whole(byte[] read) throws RecorderFault {
    int end = read.length;
    while (end > 0 && read[end - 1] != '\n') {
      end--;
    }
    begun = new byte[read.length - end];
    System.arraycopy(read, end, begun, 0, begun.length);
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(read, 0, end)).toString();
      return text.lines().map(line -> line.split("\t", -1)).toList();
    } catch (CharacterCodingException e) {
      throw RecorderFault.foreign(file, e);
    }
  }

  @Override
  public void close() throws IOException {
    from.close();
  }
}
