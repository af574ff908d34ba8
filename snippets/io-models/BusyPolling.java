///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Three ways to wait 200 ms for four bytes, and the processor time of each.
//SOURCES lib/Kitchen.java
import java.lang.management.*;

// tag::body[]
void main() throws Exception {
  wait("polling all the time", false, () -> { });
  wait("polling every 10 ms", false, () -> Thread.sleep(10));
  wait("blocking", true, () -> { });
}

void wait(String how, boolean blocking, Pause pause)
    throws Exception {
  var hatch = Pipe.open();
  var plate = ByteBuffer.allocateDirect(16);
  try (var source = hatch.source()) {
    source.configureBlocking(blocking);
    Kitchen.cook("soup", 200, hatch);
    long cpu = me.getCurrentThreadCpuTime();
    int empty = 0;
    while (source.read(plate) == 0) { // <1>
      empty++;
      pause.rest();
    }
    cpu = me.getCurrentThreadCpuTime() - cpu; // <2>
    IO.println(how + ": " + empty + " empty reads, "
      + cpu / 1000 + " us on a processor");
  }
}
// end::body[]

final ThreadMXBean me = ManagementFactory.getThreadMXBean();

interface Pause {
  void rest() throws InterruptedException;
}
