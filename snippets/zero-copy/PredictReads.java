///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: how many reads a file of n bytes takes in blocks of b bytes, predicted and counted.
//SOURCES lib/Counted.java
//SOURCES lib/Sample.java

// tag::body[]
void main() throws Throwable {
  for (int n : new int[] {0, 1, 20_000, 1 << 20}) {
    for (int b : new int[] {1000, 8192}) {
      long predicted = Math.ceilDiv(n, b) + 1; // <1>
      IO.println("main: " + n + " bytes by " + b + ": " + predicted
        + " predicted, " + reads(n, b) + " counted");
    }
  }
}

long reads(int n, int b) throws Throwable {
  try (var file = Sample.of(n)) {
    return Counted.warm(() -> {
      try (var in = new FileInputStream(file.path().toFile())) {
        while (in.read(new byte[b]) >= 0) {}
      }
    }).reads();
  }
}
// end::body[]
