///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Sends the same file in five ways; the kernel counts calls, bytes and page faults, a clock the time.
//SOURCES lib/Counted.java
//SOURCES lib/Loopback.java
//SOURCES lib/Sample.java
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.channels.SocketChannel;

// tag::body[]
void main() throws Throwable {
  try (var file = Sample.of(SIZE)) {
    var direct = ByteBuffer.allocateDirect(65536);
    var heap = ByteBuffer.allocate(65536);
    tell("stream", file, this::stream);
    tell("heap", file, (f, s) -> blocks(f, s, heap));
    tell("direct", file, (f, s) -> blocks(f, s, direct)); // <1>
    tell("mmap", file, this::mapped);
    tell("sendfile", file, this::transfer);
  }
}

void stream(FileChannel file, SocketChannel socket) throws IOException {
  var in = Channels.newInputStream(file);
  var out = socket.socket().getOutputStream();
  var block = new byte[8192];
  for (int n; (n = in.read(block)) >= 0; ) out.write(block, 0, n);
}

void blocks(FileChannel file, SocketChannel socket, ByteBuffer block)
    throws IOException {
  while (file.read(block.clear()) >= 0) {
    block.flip();
    socket.write(block);
  }
}

void mapped(FileChannel file, SocketChannel socket) throws IOException {
  try (var arena = Arena.ofConfined()) {
    var all = file.map(MapMode.READ_ONLY, 0, SIZE, arena); // <2>
    socket.write(all.asByteBuffer());
  }
}

void transfer(FileChannel file, SocketChannel socket)
    throws IOException {
  for (long sent = 0; sent < SIZE; ) // <3>
    sent += file.transferTo(sent, SIZE - sent, socket);
}
// end::body[]

static final int SIZE = 4 << 20;

interface Way {
  void send(FileChannel file, SocketChannel socket) throws IOException;
}

/** The best time of four rounds, and the least counts, those of a round without any loading of classes. */
void tell(String name, Sample file, Way way) throws Throwable {
  try (var ann = Loopback.open()) {
    long best = Long.MAX_VALUE;
    Counted counted = null;
    for (int round = 0; round < 4; round++) {
      try (var channel = file.open()) {
        long start = System.nanoTime();
        var now = Counted.of(() -> way.send(channel, ann.channel()));
        best = Math.min(best, System.nanoTime() - start);
        counted = round == 0 ? now : counted.orLess(now);
      }
    }
    IO.println(name + ": " + counted.reads() + " reads, "
      + counted.writes() + " writes, " + counted.faults()
      + " page faults");
    IO.println(name + ": " + (counted.bytesIn() >> 10) + " KiB in, "
      + (counted.bytesOut() >> 10) + " KiB out, took " + best / 100_000 / 10.0 + " ms");
  }
}
