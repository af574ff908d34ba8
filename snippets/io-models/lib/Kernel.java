import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
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

  private static final Linker LINKER = Linker.nativeLinker();
  private static final StructLayout STATE = Linker.Option.captureStateLayout();
  private static final VarHandle ERRNO = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

  private static final MethodHandle PIPE = function("pipe", 0, JAVA_INT, ADDRESS);
  private static final MethodHandle OPEN = function("open", 2, JAVA_INT, ADDRESS, JAVA_INT);
  private static final MethodHandle CLOSE = function("close", 0, JAVA_INT, JAVA_INT);
  private static final MethodHandle READ = function("read", 0, JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
  private static final MethodHandle WRITE = function("write", 0, JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
  private static final MethodHandle FCNTL = function("fcntl", 2, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
  private static final MethodHandle POLL = function("poll", 0, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
  private static final MethodHandle EPOLL_CREATE = function("epoll_create1", 0, JAVA_INT, JAVA_INT);
  private static final MethodHandle EPOLL_CTL =
      function("epoll_ctl", 0, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);

  private Kernel() {}

  /** The two ends of a new pipe: read from the first, write to the second. */
  static int[] pipe() {
    try (var arena = Arena.ofConfined()) {
      var ends = arena.allocate(JAVA_INT, 2);
      call(PIPE, ends);
      return ends.toArray(JAVA_INT);
    }
  }

  // tag::signal-me[]
  /** From now on this process gets SIGIO when something comes. */
  static void signalMe(int descriptor) {
    int me = (int) ProcessHandle.current().pid();
    call(FCNTL, descriptor, F_SETOWN, me);
    call(FCNTL, descriptor, F_SETFL, O_NONBLOCK | O_ASYNC);
  }
  // end::signal-me[]

  static int openToRead(String file) {
    try (var arena = Arena.ofConfined()) {
      return (int) call(OPEN, arena.allocateFrom(file), 0);
    }
  }

  static void close(int descriptor) {
    call(CLOSE, descriptor);
  }

  static String read(int descriptor) {
    try (var arena = Arena.ofConfined()) {
      var buffer = arena.allocate(64);
      long bytes = call(READ, descriptor, buffer, 64L);
      return new String(buffer.asSlice(0, bytes).toArray(JAVA_BYTE), StandardCharsets.UTF_8);
    }
  }

  static void write(int descriptor, String text) {
    try (var arena = Arena.ofConfined()) {
      var buffer = arena.allocateFrom(text);
      call(WRITE, descriptor, buffer, buffer.byteSize() - 1);
    }
  }

  // tag::ready[]
  /** Whether a read would not wait, in the words of poll(2). */
  static boolean isReady(int descriptor) {
    try (var arena = Arena.ofConfined()) {
      var asked = arena.allocate(8, 4); // int fd; short events, revents
      asked.set(JAVA_INT, 0, descriptor);
      asked.set(JAVA_INT, 4, POLLIN);
      return call(POLL, asked, 1L, 0) == 1;
    }
  }

  /** 0 if epoll takes it into its list; else the number of the error. */
  static int addToEpoll(int descriptor) {
    int epoll = (int) call(EPOLL_CREATE, 0);
    try (var arena = Arena.ofConfined()) {
      var event = arena.allocate(16, 8); // wants EPOLLIN, which is 1
      event.set(JAVA_INT, 0, 1);
      return error(EPOLL_CTL, epoll, EPOLL_CTL_ADD, descriptor, event);
    } finally {
      close(epoll);
    }
  }
  // end::ready[]

  private static int error(MethodHandle function, Object... arguments) {
    try {
      call(function, arguments);
      return 0;
    } catch (Failure e) {
      return e.number;
    }
  }

  private static long call(MethodHandle function, Object... arguments) {
    try (var arena = Arena.ofConfined()) {
      var state = arena.allocate(STATE);
      var all = new Object[arguments.length + 1];
      all[0] = state;
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      long result = ((Number) function.invokeWithArguments(all)).longValue();
      if (result < 0) {
        throw new Failure((int) ERRNO.get(state, 0L));
      }
      return result;
    } catch (Failure e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** A system call that has returned -1. */
  private static final class Failure extends RuntimeException {

    private final int number;

    Failure(int number) {
      super("errno " + number);
      this.number = number;
    }
  }

  private static MethodHandle function(
      String name, int variadic, MemoryLayout returns, MemoryLayout... takes) {
    var types = FunctionDescriptor.of(returns, takes);
    var errno = Linker.Option.captureCallState("errno");
    var address = LINKER.defaultLookup().find(name).orElseThrow();
    return variadic == 0 ? LINKER.downcallHandle(address, types, errno)
        : LINKER.downcallHandle(address, types, errno, Linker.Option.firstVariadicArg(variadic));
  }
}
