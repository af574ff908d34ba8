///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Reads a file past the page cache, which takes buffers that lie and end where the disk wants them.
//COMPILE_OPTIONS -XDignore.symbol.file
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//SOURCES lib/Counted.java
//SOURCES lib/Linux.java
//SOURCES lib/Sample.java
import com.sun.nio.file.ExtendedOpenOption;
import java.lang.foreign.*;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.OpenOption;

// tag::body[]
void main() throws Throwable {
  try (var file = Sample.of(1 << 20); var arena = Arena.ofConfined()) {
    if (!file.onDisk()) {
      IO.println("main: no disk here");
      return;
    }
    buffer = arena.allocate(1 << 16, 4096).asByteBuffer(); // <1>
    tell("ann", file, ExtendedOpenOption.DIRECT);
    tell("bob", file, StandardOpenOption.READ);
    try (var direct = FileChannel.open(file.path(),
        ExtendedOpenOption.DIRECT)) {
      direct.read(buffer.clear().limit(100), 0);
    } catch (IOException e) {
      var why = e.getMessage(); // <2>
      IO.println("cid: 100 " + why.substring(why.indexOf("is not")));
    }
  }
}

void tell(String who, Sample file, OpenOption option)
    throws Throwable {
  Counted counted = null;
  for (int round = 1; round <= 2; round++) {
    Linux.forget(file.path());
    try (var channel = FileChannel.open(file.path(), option)) {
      counted = Counted.of(() -> {
        while (channel.read(buffer.clear()) >= 0) {}
      });
    }
  }
  IO.println(who + ": " + counted.fromDisk() + " bytes from the disk, "
    + inMemory(file) + " pages in the cache");
}
// end::body[]

ByteBuffer buffer;

/** How many of its pages are in the page cache. */
long inMemory(Sample file) throws IOException {
  try (var arena = Arena.ofConfined(); var channel = file.open()) {
    return channel.map(MapMode.READ_ONLY, 0, channel.size(), arena)
        .elements(MemoryLayout.sequenceLayout(4096, ValueLayout.JAVA_BYTE))
        .filter(MemorySegment::isLoaded).count();
  }
}
