///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Edits a file through two mappings, one shared and one private; one edit reaches the file.
//SOURCES lib/Sample.java
import java.lang.foreign.*;
import java.nio.channels.FileChannel.MapMode;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

// tag::body[]
void main() throws IOException {
  try (var file = Sample.of(8192); var channel = file.openToWrite();
      var arena = Arena.ofConfined()) {
    var ann = channel.map(MapMode.READ_WRITE, 0, 8192, arena);
    var bob = channel.map(MapMode.PRIVATE, 0, 8192, arena); // <1>
    ann.set(JAVA_BYTE, 0, (byte) 10);
    ann.force(); // <2>
    bob.set(JAVA_BYTE, 4096, (byte) 20);
    tell("ann", ann.get(JAVA_BYTE, 0), ann.get(JAVA_BYTE, 4096));
    tell("bob", bob.get(JAVA_BYTE, 0), bob.get(JAVA_BYTE, 4096));
    var bytes = Files.readAllBytes(file.path());
    tell("file", bytes[0], bytes[4096]);
  }
}

void tell(String who, byte first, byte second) {
  IO.println(who + ": " + first + " on the first page, " + second
    + " on the second");
}
// end::body[]
