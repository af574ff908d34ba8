///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Asks for one byte of a file that is not in memory, then for all, and then for all once more.
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//SOURCES lib/Counted.java
//SOURCES lib/Linux.java
//SOURCES lib/Sample.java
import java.lang.foreign.*;
import java.nio.channels.FileChannel.MapMode;

// tag::body[]
void main() throws Throwable {
  try (var file = Sample.of(SIZE)) {
    if (!file.onDisk()) {
      IO.println("main: no disk here");
      return;
    }
    look(file); // <1>
    said.clear();
    look(file);
    said.forEach(IO::println);
  }
}

void look(Sample file) throws Throwable {
  try (var channel = file.open(); var arena = Arena.ofConfined()) {
    var map = channel.map(MapMode.READ_ONLY, 0, SIZE, arena);
    Linux.forget(file.path()); // <2>
    said.add("main: forgotten, " + inMemory(map) + " pages");
    var one = read(file, 1);
    said.add("main: one byte read, " + inMemory(map) + " pages, "
      + one.fromDisk() + " bytes from the disk");
    var cold = read(file, SIZE);
    said.add("main: all read, " + inMemory(map) + " pages, "
      + cold.fromDisk() + " bytes from the disk");
    var warm = read(file, SIZE);
    said.add("main: all read again, " + warm.fromDisk()
      + " bytes from the disk");
  }
}

long inMemory(MemorySegment map) {
  var page = MemoryLayout.sequenceLayout(4096, ValueLayout.JAVA_BYTE);
  return map.elements(page)
      .filter(MemorySegment::isLoaded).count(); // <3>
}
// end::body[]

static final int SIZE = 4 << 20;
final List<String> said = new ArrayList<>();

Counted read(Sample file, int count) throws Throwable {
  return Counted.of(() -> {
    try (var in = new FileInputStream(file.path().toFile())) {
      in.read(new byte[count]);
    }
  });
}
