///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: edits three pages of a private mapping, proves the file unchanged, and counts the copied pages.
//SOURCES lib/Sample.java
import java.lang.foreign.*;
import java.nio.channels.FileChannel.MapMode;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

// tag::body[]
void main() throws IOException {
  try (var file = Sample.of(1 << 20); var original = Sample.of(1 << 20);
      var channel = file.openToWrite();
      var arena = Arena.ofConfined()) {
    var map = channel.map(MapMode.PRIVATE, 0, 1 << 20, arena);
    IO.println("main: copied at first: " + copiedPages(file));
    for (int place : new int[] {0, 5, 300_000, 900_000}) { // <1>
      map.set(JAVA_BYTE, place, (byte) 255);
    }
    IO.println("main: copied for four edits: " + copiedPages(file));
    IO.println("main: the file is as it was: " + (Files.mismatch(
        file.path(), original.path()) < 0));
  }
}

long copiedPages(Sample file) throws IOException {
  var name = file.path().getFileName().toString();
  var map = Files.readAllLines(Path.of("/proc/self/smaps")).stream()
      .dropWhile(line -> !line.endsWith(name)).toList();
  return number("Anonymous", map)
      / number("KernelPageSize", map); // <2>
}
// end::body[]

long number(String name, List<String> lines) {
  return lines.stream().filter(line -> line.startsWith(name + ":")).findFirst()
      .map(line -> Long.parseLong(line.replaceAll("\\D", ""))).orElseThrow();
}
