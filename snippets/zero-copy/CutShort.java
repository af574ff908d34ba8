///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: cuts a file short while it is mapped, and reads what is no longer there.
//SOURCES lib/Sample.java
import java.lang.foreign.*;
import java.nio.channels.FileChannel.MapMode;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

// tag::body[]
void main() throws IOException {
  try (var file = Sample.of(1 << 20); var channel = file.openToWrite();
      var arena = Arena.ofConfined()) {
    var map = channel.map(MapMode.READ_ONLY, 0, 1 << 20, arena);
    channel.truncate(7);
    IO.println("main: byte 6 is " + map.get(JAVA_BYTE, 6));
    IO.println("main: byte 7 is " + map.get(JAVA_BYTE, 7)); // <1>
    try {
      IO.println("main: byte 99999 is " + map.get(JAVA_BYTE, 99_999));
    } catch (InternalError e) { // <2>
      IO.println("main: byte 99999: InternalError");
    }
  }
}
// end::body[]
