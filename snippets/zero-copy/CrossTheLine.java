///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Calls nothing, a method of Java, a function of C and the kernel: what crosses the line, and what that costs.
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//SOURCES lib/Counted.java
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import static java.lang.foreign.ValueLayout.*;

// tag::body[]
static final int CALLS = 100_000;

void main() throws Throwable {
  try (var arena = Arena.ofConfined()) {
    var one = arena.allocate(1);
    int zeros = (int) C.open.invokeExact(
        arena.allocateFrom("/dev/zero"), 0);
    var calls = new LinkedHashMap<String, Call>();
    calls.put("nothing", () -> 0);
    calls.put("a method of Java", () -> Math.absExact(-7));
    calls.put("a function of C",
        () -> (int) C.abs.invokeExact(-7)); // <1>
    calls.put("a read of the kernel", () ->
        (long) C.read.invokeExact(zeros, one, 1L)); // <2>
    for (var call : calls.values()) repeat(call); // <3>
    for (var what : calls.keySet()) tell(what, calls.get(what));
  }
}

void tell(String what, Call call) throws Throwable {
  long best = Long.MAX_VALUE;
  for (int round = 0; round < 5; round++) { // <4>
    long start = System.nanoTime();
    repeat(call);
    best = Math.min(best, System.nanoTime() - start);
  }
  var counted = Counted.warm(() -> repeat(call));
  IO.println("main: " + what + ": " + (counted.reads()
    + counted.writes()) + " system calls, "
    + 10 * best / CALLS / 10.0 + " ns each");
}

void repeat(Call call) throws Throwable {
  for (int i = 0; i < CALLS; i++) total += call.run();
}
// end::body[]

/** Volatile, so that no compiler makes one step of the whole loop. */
volatile long total;

interface Call {
  long run() throws Throwable;
}

static class C {
  static final MethodHandle abs = function("abs", JAVA_INT, JAVA_INT);
  static final MethodHandle open = function("open", JAVA_INT, ADDRESS, JAVA_INT);
  static final MethodHandle read = function("read", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);

  static MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
    var linker = Linker.nativeLinker();
    return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(),
        FunctionDescriptor.of(result, arguments));
  }
}
