///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Cuts a megabyte into a header and a rest, by copying and by slicing, and asks what that allocates.
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

// tag::body[]
void main() {
  var packet = new byte[1 << 20];
  byte[] copy = {};
  MemorySegment slice = MemorySegment.NULL;
  for (int round = 1; round <= 2; round++) { // <1>
    long start = threads.getCurrentThreadAllocatedBytes();
    copy = Arrays.copyOfRange(packet, 64, packet.length);
    long middle = threads.getCurrentThreadAllocatedBytes();
    slice = MemorySegment.ofArray(packet).asSlice(64); // <2>
    long end = threads.getCurrentThreadAllocatedBytes();
    copied = middle - start;
    sliced = end - middle;
  }
  packet[64] = 42;
  IO.println("copy: allocated " + copied + " bytes, begins with "
    + copy[0]);
  IO.println("slice: allocated " + sliced + " bytes, begins with "
    + slice.get(JAVA_BYTE, 0));
}
// end::body[]

long copied;
long sliced;
final com.sun.management.ThreadMXBean threads =
    (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
