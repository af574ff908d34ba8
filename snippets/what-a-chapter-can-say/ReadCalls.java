///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Counts how often a stream is read, in blocks of three sizes.

// tag::body[]
void main() throws IOException {
  for (var size : new int[] {1, 64, 1024}) {
    var stream = new Counting(new byte[4096]);
    while (stream.read(new byte[size]) >= 0) {}
    IO.println("main: blocks of %d, %d calls"
        .formatted(size, stream.calls));
  }
}
// end::body[]

static class Counting extends ByteArrayInputStream {

  int calls;

  Counting(byte[] bytes) {
    super(bytes);
  }

  @Override
  public int read(byte[] block) throws IOException {
    calls++;
    return super.read(block);
  }
}
