///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION Wrong on purpose in one of two counters: two processes count in memory that both have mapped.
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.nio.channels.FileChannel.MapMode;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.nio.file.StandardOpenOption.*;

// tag::body[]
static final int EACH = 1_000_000;

void parent() throws Exception {
  Path file = Files.createTempFile("shared", "");
  MemorySegment shared = map(file); // <1>
  Process ann = Jvm.start(getClass(), "ann", file.toString());
  Process bob = Jvm.start(getClass(), "bob", file.toString());
  ann.waitFor();
  bob.waitFor();
  IO.println("main: plain, lost " + (2 * EACH - get(shared, 0)));
  IO.println("main: atomic, lost " + (2 * EACH - get(shared, 4)));
  Files.delete(file);
}

void child(String name, Path file) throws IOException {
  MemorySegment shared = map(file);
  meet(shared); // <2>
  for (int i = 0; i < EACH; i++) {
    shared.set(JAVA_INT, 0, shared.get(JAVA_INT, 0) + 1); // <3>
    COUNTER.getAndAdd(shared, 4L, 1); // <4>
  }
}

static final VarHandle COUNTER = JAVA_INT.varHandle();

MemorySegment map(Path file) throws IOException {
  try (var channel = FileChannel.open(file, READ, WRITE)) {
    return channel.map(MapMode.READ_WRITE, 0, 12, Arena.global());
  }
}
// end::body[]

int get(MemorySegment shared, long offset) {
  return shared.get(JAVA_INT, offset);
}

/** Both have arrived when this returns. */
void meet(MemorySegment shared) {
  COUNTER.getAndAdd(shared, 8L, 1);
  while ((int) COUNTER.getVolatile(shared, 8L) < 2) {
    Thread.onSpinWait();
  }
}

void main(String... args) throws Exception {
  if (args.length == 0) {
    parent();
  } else {
    child(args[0], Path.of(args[1]));
  }
}
