///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Sends a file through a small buffer, and lets the kernel count what that took.
//SOURCES lib/Counted.java
//SOURCES lib/Loopback.java
//SOURCES lib/Sample.java

// tag::body[]
void main() throws Throwable {
  try (var file = Sample.of(4 << 20); var ann = Loopback.open()) {
    var counted = Counted.warm(() -> send(file.path(), ann));
    IO.println("ann: has sent 4 MiB, 8 KiB at a time");
    IO.println("kernel: " + counted.reads() + " reads, "
      + counted.bytesIn() + " bytes in");
    IO.println("kernel: " + counted.writes() + " writes, "
      + counted.bytesOut() + " bytes out");
    IO.println("kernel: " + 2 * (counted.reads() + counted.writes())
      + " mode switches, there and back"); // <2>
  }
}

void send(Path path, Loopback ann) throws IOException {
  var out = ann.channel().socket().getOutputStream();
  var block = new byte[8192];
  try (var in = new FileInputStream(path.toFile())) {
    int n;
    while ((n = in.read(block)) >= 0) {
      out.write(block, 0, n); // <1>
    }
  }
}
// end::body[]
