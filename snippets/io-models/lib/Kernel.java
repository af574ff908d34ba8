import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

/** Some system calls of Linux that the JDK has no words for. */
final class Kernel {

  private static final int F_SETFL = 4;
  private static final int F_SETOWN = 8;
  private static final int O_NONBLOCK = 04000;
  private static final int O_ASYNC = 020000;
  private static final int EPOLL_CTL_ADD = 1;
  private static final int POLLIN = 1;

  private Kernel() {}

  /** The two ends of a new pipe: read from the first, write to the second. */
  static int[] pipe() throws Throwable {
    try (var arena = Arena.ofConfined()) {
      var ends = arena.allocate(JAVA_INT, 2);
      int _ = (int) function("pipe", NO_OPTIONS, JAVA_INT, ADDRESS).invokeExact(ends);
      return ends.toArray(JAVA_INT);
    }
  }

  /** From now on this process gets SIGIO when something comes. */
  static void signalMe(int descriptor) throws Throwable {
    var fcntl = function("fcntl", VARIADIC, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
    int me = (int) ProcessHandle.current().pid();
    int _ = (int) fcntl.invokeExact(descriptor, F_SETOWN, me);
    int _ = (int) fcntl.invokeExact(descriptor, F_SETFL, O_NONBLOCK | O_ASYNC);
  }

  static int openToRead(String file) throws Throwable {
    try (var arena = Arena.ofConfined()) {
      return (int) function("open", VARIADIC, JAVA_INT, ADDRESS, JAVA_INT).invokeExact(arena.allocateFrom(file), 0);
    }
  }

  static String read(int descriptor) throws Throwable {
    try (var arena = Arena.ofConfined()) {
      var buffer = arena.allocate(64);
      long bytes = (long) function("read", NO_OPTIONS, JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG)
          .invokeExact(descriptor, buffer, 64L);
      return new String(buffer.asSlice(0, Math.max(bytes, 0)).toArray(JAVA_BYTE), StandardCharsets.UTF_8);
    }
  }

  static void write(int descriptor, String text) throws Throwable {
    try (var arena = Arena.ofConfined()) {
      var buffer = arena.allocateFrom(text);
      long _ = (long) function("write", NO_OPTIONS, JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG)
          .invokeExact(descriptor, buffer, buffer.byteSize() - 1);
    }
  }

  // tag::ready[]
  /** Whether a read would not wait, in the words of poll(2). */
  static boolean isReady(int descriptor) throws Throwable {
    try (var arena = Arena.ofConfined()) {
      var asked = arena.allocate(8, 4); // int fd; short events, revents
      asked.set(JAVA_INT, 0, descriptor);
      asked.set(JAVA_INT, 4, POLLIN);
      return (int) Ready.POLL.invokeExact(asked, 1L, 0) == 1;
    }
  }

  /** 0 if epoll takes it into its list; else the number of the error. */
  static int addToEpoll(int descriptor) throws Throwable {
    try (var arena = Arena.ofConfined()) {
      var event = arena.allocate(16, 8); // wants EPOLLIN, which is 1
      event.set(JAVA_INT, 0, 1);
      var error = arena.allocate(Ready.ERROR);
      int epoll = Ready.newEpoll();
      int result = (int) Ready.EPOLL_CTL.invokeExact(
        error, epoll, EPOLL_CTL_ADD, descriptor, event);
      return result == 0 ? 0 : error.get(JAVA_INT, 0);
    }
  }
  // end::ready[]

  private static final class Ready {

    static final MemoryLayout ERROR = Linker.Option.captureStateLayout();
    static final MethodHandle POLL = function("poll", NO_OPTIONS, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    static final MethodHandle EPOLL_CTL = function("epoll_ctl", new Linker.Option[] {
        Linker.Option.captureCallState("errno")}, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
    static int newEpoll() {
      try {
        return (int) function("epoll_create1", NO_OPTIONS, JAVA_INT, JAVA_INT).invokeExact(0);
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final Linker.Option[] NO_OPTIONS = {};
  private static final Linker.Option[] VARIADIC = {Linker.Option.firstVariadicArg(2)};

  private static MethodHandle function(
      String name, Linker.Option[] options, MemoryLayout returns, MemoryLayout... takes) {
    var linker = Linker.nativeLinker();
    var address = linker.defaultLookup().find(name).orElseThrow();
    return linker.downcallHandle(address, FunctionDescriptor.of(returns, takes), options);
  }
}
