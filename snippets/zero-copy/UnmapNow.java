///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Closes a channel and then the arena, and asks the kernel whether the file is still mapped.
//SOURCES lib/Sample.java
import java.lang.foreign.*;
import java.nio.channels.FileChannel.MapMode;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

// tag::body[]
void main() throws IOException {
  try (var file = Sample.of(8192)) {
    var arena = Arena.ofConfined();
    MemorySegment map;
    try (var channel = file.open()) {
      map = channel.map(MapMode.READ_ONLY, 0, 8192, arena);
    }
    IO.println("main: channel closed, mapped: " + isMapped(file)
        + ", byte 7 is " + map.get(JAVA_BYTE, 7));
    arena.close(); // <1>
    IO.println("main: arena closed, mapped: " + isMapped(file));
    try {
      map.get(JAVA_BYTE, 7);
    } catch (IllegalStateException e) {
      IO.println("main: byte 7: " + e.getMessage());
    }
  }
}

boolean isMapped(Sample file) throws IOException {
  return Files.readString(Path.of("/proc/self/maps"))
      .contains(file.path().getFileName().toString());
}
// end::body[]
