import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.channels.SocketChannel;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

/** System calls that Java has no method for, through the C library. Files are numbers here, as they are there. */
final class Linux {

  private static final Linker LINKER = Linker.nativeLinker();
  private static final MemoryLayout STATE = Linker.Option.captureStateLayout();
  private static final VarHandle ERRNO = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));
  private static final int POSIX_FADV_DONTNEED = 4;

  private static final MethodHandle open = function("open", JAVA_INT, ADDRESS, JAVA_INT);
  private static final MethodHandle close = function("close", JAVA_INT, JAVA_INT);
  private static final MethodHandle pipe = function("pipe", JAVA_INT, ADDRESS);
  private static final MethodHandle fsync = function("fsync", JAVA_INT, JAVA_INT);
  private static final MethodHandle fadvise =
      function("posix_fadvise", JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT);
  private static final MethodHandle splice =
      function("splice", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
  private static final MethodHandle tee = function("tee", JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_INT);

  static {
    try {
      splice(-1, -1, 0); // nothing; it loads the classes that this takes, so that they are not counted later
      tee(-1, -1, 0);
    } catch (Throwable e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Linux() {}

  /** From a pipe or to a pipe: pages change their owner, as many as are there. 0 at the end. */
  static long splice(int from, int to, long atMost) throws Throwable {
    try (var arena = Arena.ofConfined()) {
      var state = arena.allocate(STATE);
      return checked("splice", state,
          (long) splice.invokeExact(state, from, MemorySegment.NULL, to, MemorySegment.NULL, atMost, 0));
    }
  }

  /** What is in the one pipe is in the other one, too. */
  static long tee(int from, int to, long atMost) throws Throwable {
    try (var arena = Arena.ofConfined()) {
      var state = arena.allocate(STATE);
      return checked("tee", state, (long) tee.invokeExact(state, from, to, atMost, 0));
    }
  }

  record Pipe(int out, int in) implements AutoCloseable {

    @Override
    public void close() {
      Linux.close(out);
      Linux.close(in);
    }
  }

  /** What goes in at in comes out at out. */
  static Pipe pipe() throws Throwable {
    try (var arena = Arena.ofConfined()) {
      var state = arena.allocate(STATE);
      var ends = arena.allocate(JAVA_INT, 2);
      checked("pipe", state, (int) pipe.invokeExact(state, ends));
      return new Pipe(ends.getAtIndex(JAVA_INT, 0), ends.getAtIndex(JAVA_INT, 1));
    }
  }

  static void close(int file) {
    try (var arena = Arena.ofConfined()) {
      int _ = (int) close.invokeExact(arena.allocate(STATE), file);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes what the file has in the page cache to the disk, and asks the kernel to forget it. */
  static void forget(java.nio.file.Path path) throws Throwable {
    try (var arena = Arena.ofConfined()) {
      var state = arena.allocate(STATE);
      int file = (int) checked("open", state,
          (int) open.invokeExact(state, arena.allocateFrom(path.toString()), 0));
      checked("fsync", state, (int) fsync.invokeExact(state, file));
      int _ = (int) fadvise.invokeExact(state, file, 0L, 0L, POSIX_FADV_DONTNEED);
      close(file);
    }
  }

  /** The number of its socket, which the JDK does not tell: needs --add-opens=java.base/sun.nio.ch=ALL-UNNAMED. */
  static int file(SocketChannel channel) throws ReflectiveOperationException {
    var field = channel.getClass().getDeclaredField("fdVal");
    field.setAccessible(true);
    return field.getInt(channel);
  }

  private static long checked(String name, MemorySegment state, long result) throws IOException {
    if (result < 0) {
      throw new IOException(name + ": error " + (int) ERRNO.get(state, 0L));
    }
    return result;
  }

  private static MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
    return LINKER.downcallHandle(LINKER.defaultLookup().find(name).orElseThrow(),
        FunctionDescriptor.of(result, arguments), Linker.Option.captureCallState("errno"));
  }
}
