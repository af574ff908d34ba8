///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Copies a file by blocks, by transferTo and by Files.copy, and counts the calls.
//SOURCES lib/Counted.java
//SOURCES lib/Sample.java
import java.nio.channels.FileChannel;

// tag::body[]
void main() throws Throwable {
  try (var file = Sample.of(4 << 20); var copy = Sample.of(0)) {
    tell("blocks", file, copy, () -> {
      try (var in = new FileInputStream(file.path().toFile());
          var out = new FileOutputStream(copy.path().toFile())) {
        var block = new byte[8192];
        for (int n; (n = in.read(block)) >= 0; ) {
          out.write(block, 0, n);
        }
      }
    });
    tell("transferTo", file, copy, () -> {
      try (var in = file.open(); var out = copy.openToWrite()) {
        long sent = 0;
        while (sent < in.size()) { // <1>
          sent += in.transferTo(sent, in.size() - sent, out);
        }
      }
    });
    tell("Files.copy", file, copy, () -> Files.copy(file.path(),
        copy.path(), StandardCopyOption.REPLACE_EXISTING));
  }
}
// end::body[]

void tell(String how, Sample file, Sample copy, Counted.Action action) throws Throwable {
  Files.write(copy.path(), new byte[0]);
  var counted = Counted.warm(action);
  IO.println(how + ": " + counted.reads() + " reads, "
    + counted.writes() + " writes, a true copy: "
    + (Files.mismatch(file.path(), copy.path()) < 0));
}
