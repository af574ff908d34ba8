import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.CountDownLatch;

/** Sorts two numbers with C's qsort, which calls back into Java, where the comparison waits. */
final class Sorter {

  final CountDownLatch may = new CountDownLatch(1);

  void sort() {
    var linker = Linker.nativeLinker();
    var qsort = linker.downcallHandle(linker.defaultLookup().findOrThrow("qsort"), FunctionDescriptor.ofVoid(
        ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
    try (var arena = Arena.ofConfined()) {
      var compare = MethodHandles.lookup().bind(this, "compare",
          MethodType.methodType(int.class, MemorySegment.class, MemorySegment.class));
      var upcall = linker.upcallStub(compare,
          FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS), arena);
      qsort.invokeExact(arena.allocateFrom(ValueLayout.JAVA_INT, 2, 1), 2L, 4L, upcall);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Called by qsort. */
  private int compare(MemorySegment left, MemorySegment right) {
    try {
      may.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a comparison", e);
    }
    return 0;
  }
}
