///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: polling with pauses that double, so that the polls grow with the logarithm of the time.
//SOURCES lib/Kitchen.java

// tag::body[]
void main() throws Exception {
  for (int millis : List.of(50, 450)) {
    var hatch = Pipe.open();
    try (var source = hatch.source()) {
      source.configureBlocking(false);
      long start = System.nanoTime();
      Kitchen.cook("soup", millis, hatch);
      int empty = poll(source);
      long waited = (System.nanoTime() - start) / 1_000_000;
      IO.println("main: " + waited + " ms and " + empty
        + " empty reads, the bound is " + bound(waited));
    }
  }
}

int poll(Pipe.SourceChannel source) throws Exception {
  var plate = ByteBuffer.allocate(16);
  int empty = 0;
  while (source.read(plate) == 0) {
    Thread.sleep(1L << empty++); // <1>
  }
  return empty;
}

/** Pauses of 1, 2, 4, ... ms: n of them last at least 2^n - 1 ms. */
int bound(long millis) { // <2>
  return 63 - Long.numberOfLeadingZeros(millis + 1);
}
// end::body[]
