///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A quick cook and a slow guest: without a limit the dishes pile up, with one the cook pauses.

// tag::body[]
void main() throws IOException {
  serve("no limit", Integer.MAX_VALUE);
  serve("a limit", 8);
}

void serve(String how, int limit) throws IOException {
  var hatch = Pipe.open();
  hatch.sink().configureBlocking(false);
  hatch.source().configureBlocking(false);
  int pile = 0;
  int cooked = 0;
  for (int turn = 1; turn <= 80; turn++) {
    if (pile < limit) { // <1>
      pile++;
      cooked++;
    }
    while (pile > 0 && hatch.sink().write(plate()) > 0) pile--; // <2>
    if (turn % 4 == 0) hatch.source().read(plate()); // <3>
    if (turn % 10 == 0) IO.println(how + ": turn " + turn
      + ", a pile of " + pile);
  }
  IO.println(how + ": cooked " + cooked + ", paused "
    + (80 - cooked) + " turns");
  hatch.sink().close();
  hatch.source().close();
}

ByteBuffer plate() {
  return ByteBuffer.allocate(PLATE); // <4>
}
// end::body[]

/** A page of the kernel's: a pipe of Linux holds 16 of them. */
static final int PLATE = room() / 16;

static int room() {
  try {
    var pipe = Pipe.open();
    try (var in = pipe.sink(); var _ = pipe.source()) {
      in.configureBlocking(false);
      return in.write(ByteBuffer.allocate(1 << 22));
    }
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
