import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.util.List;

/** A line with two ends: whoever reads a byte at one end waits until a byte is written at the other end. */
record Line(End reader, End writer, List<Closeable> open) implements Closeable {

  interface End {
    void use() throws IOException;
  }

  static Line socket() throws IOException {
    var loopback = InetAddress.getLoopbackAddress();
    try (var server = new ServerSocket(0, 1, loopback)) {
      var here = new Socket(loopback, server.getLocalPort());
      var there = server.accept();
      var in = here.getInputStream();
      var out = there.getOutputStream();
      return new Line(in::read, () -> out.write(1), List.of(here, there));
    }
  }

  static Line pipe() throws IOException {
    var pipe = Pipe.open();
    var from = pipe.source();
    var to = pipe.sink();
    return new Line(
        () -> from.read(ByteBuffer.allocate(1)), () -> to.write(ByteBuffer.allocate(1)), List.of(from, to));
  }

  /** A pipe with a name, open for both and then nameless; the JDK reads it as it reads any file. */
  static Line file() throws IOException, InterruptedException {
    var fifo = Files.createTempDirectory("waits").resolve("fifo");
    new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor();
    var file = new RandomAccessFile(fifo.toFile(), "rw");
    Files.delete(fifo);
    Files.delete(fifo.getParent());
    return new Line(file::read, () -> file.write(1), List.of(file));
  }

  /** The output of a child that says what it is told. */
  static Line child() throws IOException {
    var cat = new ProcessBuilder("cat").start();
    var from = cat.getInputStream();
    var to = cat.getOutputStream();
    return new Line(from::read, () -> {
      to.write(1);
      to.flush();
    }, List.of(to, from));
  }

  void read() throws IOException {
    reader.use();
  }

  void write() throws IOException {
    writer.use();
  }

  @Override
  public void close() throws IOException {
    for (var end : open) end.close();
  }
}
