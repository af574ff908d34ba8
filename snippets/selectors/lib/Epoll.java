import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The system calls of epoll, and of pipes to try it with. */
final class Epoll {

  static final int IN = 1;
  static final int EDGE_TRIGGERED = 1 << 31;

  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
  private static final MethodHandle CREATE = function("epoll_create1", INT, INT);
  private static final MethodHandle CONTROL = function("epoll_ctl", INT, INT, INT, INT, ValueLayout.ADDRESS);
  private static final MethodHandle WAIT = function("epoll_wait", INT, INT, ValueLayout.ADDRESS, INT, INT);
  private static final MethodHandle PIPE = function("pipe", INT, ValueLayout.ADDRESS);
  private static final MethodHandle WRITE =
      function("write", ValueLayout.JAVA_LONG, INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
  private static final MethodHandle READ =
      function("read", ValueLayout.JAVA_LONG, INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
  private static final MethodHandle CLOSE = function("close", INT, INT);

  // tag::struct[]
  /** struct epoll_event: packed on x86-64, and only there. */
  private static final long EVENT_SIZE =
    System.getProperty("os.arch").equals("amd64") ? 12 : 16;
  // end::struct[]

  private Epoll() {}

  static int create() throws Throwable {
    return (int) CREATE.invokeExact(0);
  }

  /** EPOLL_CTL_ADD. */
  static void add(int epoll, int file, int events) throws Throwable {
    try (var arena = Arena.ofConfined()) {
      var event = arena.allocate(EVENT_SIZE, 8);
      event.set(INT, 0, events);
      int failed = (int) CONTROL.invokeExact(epoll, 1, file, event);
      if (failed != 0) throw new IllegalStateException("epoll_ctl");
    }
  }

  /** @return how many are ready, now */
  static int ready(int epoll) throws Throwable {
    try (var arena = Arena.ofConfined()) {
      return (int) WAIT.invokeExact(epoll, arena.allocate(8 * EVENT_SIZE, 8), 8, 0);
    }
  }

  /** @return the end to read from, and the end to write to */
  static int[] pipe() throws Throwable {
    try (var arena = Arena.ofConfined()) {
      var ends = arena.allocate(INT, 2);
      int _ = (int) PIPE.invokeExact(ends);
      return ends.toArray(INT);
    }
  }

  static void write(int file, String text) throws Throwable {
    try (var arena = Arena.ofConfined()) {
      long _ = (long) WRITE.invokeExact(file, arena.allocateFrom(text), (long) text.length());
    }
  }

  static void read(int file, int bytes) throws Throwable {
    try (var arena = Arena.ofConfined()) {
      long _ = (long) READ.invokeExact(file, arena.allocate(bytes), (long) bytes);
    }
  }

  static void close(int... files) throws Throwable {
    for (int file : files) {
      int _ = (int) CLOSE.invokeExact(file);
    }
  }

  private static MethodHandle function(String name, MemoryLayout result,
      MemoryLayout... arguments) {
    var linker = Linker.nativeLinker();
    return linker.downcallHandle(
        linker.defaultLookup().find(name).orElseThrow(), FunctionDescriptor.of(result, arguments));
  }
}
