///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: reads by 1, 1000, 8192 and 10000 bytes through a buffer of 8192, and counts the system calls.
//SOURCES lib/Counted.java
//SOURCES lib/Sample.java

// tag::body[]
void main() throws Throwable {
  try (var file = Sample.of(20_000)) {
    for (int size : new int[] {1, 1000, 8192, 10_000}) {
      var counted = Counted.warm(() -> readAll(file, size));
      IO.println("main: by " + size + ", " + counted.reads()
        + " system calls");
    }
  }
}

void readAll(Sample file, int size) throws IOException {
  try (var in = new BufferedInputStream(
      new FileInputStream(file.path().toFile()), 8192)) {
    while (in.read(new byte[size]) >= 0) {}
  }
}
// end::body[]
