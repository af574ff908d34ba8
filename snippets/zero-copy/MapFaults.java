///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Maps a file, reads it twice, and counts when its pages come.
//SOURCES lib/Counted.java
//SOURCES lib/Sample.java
import java.lang.foreign.*;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

// tag::body[]
void main() throws Throwable {
  try (var file = Sample.of(16 << 20); var channel = file.open()) {
    for (int round = 1; round <= 3; round++) {
      look(channel, round == 3); // <1>
    }
  }
}

void look(FileChannel file, boolean tell) throws Throwable {
  try (var arena = Arena.ofConfined()) {
    var call = Counted.of(() -> // <2>
        map = file.map(MapMode.READ_ONLY, 0, 16 << 20, arena));
    var first = Counted.of(this::readAll);
    var second = Counted.of(this::readAll);
    if (tell) {
      tell("the call", call);
      tell("the first reading", first);
      tell("the second reading", second);
    }
  }
}

void readAll() {
  for (long i = 0; i < map.byteSize(); i += 4096) {
    sum += map.get(JAVA_BYTE, i);
  }
}

void tell(String what, Counted counted) {
  IO.println("main: " + what + ": " + counted.reads() + " reads, "
    + counted.faults() + " page faults");
}
// end::body[]

MemorySegment map;
long sum;
