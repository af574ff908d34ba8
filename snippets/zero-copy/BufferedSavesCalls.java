///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Reads a file byte by byte, from the kernel and from a buffer, and counts the system calls.
//SOURCES lib/Counted.java
//SOURCES lib/Sample.java

// tag::body[]
void main() throws Throwable {
  try (var file = Sample.of(20_000)) {
    var plain = Counted.warm(() -> {
      try (var in = new FileInputStream(file.path().toFile())) {
        byteByByte(in);
      }
    });
    var buffered = Counted.warm(() -> {
      try (var in = new BufferedInputStream(
          new FileInputStream(file.path().toFile()))) { // <1>
        byteByByte(in);
      }
    });
    IO.println("main: plain, " + plain.reads() + " system calls");
    IO.println("main: buffered, " + buffered.reads() + " system calls");
  }
}

void byteByByte(InputStream in) throws IOException {
  while (in.read() >= 0) {}
}
// end::body[]
