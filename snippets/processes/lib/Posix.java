import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;

/** Children that are started and waited for by calls of C, so that nobody else asks for them. */
final class Posix {

  private static final MethodHandle SPAWN =
      function("posix_spawn", JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
  private static final MethodHandle WAITPID = function("waitpid", JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);

  private Posix() {}

  /** Starts a shell with that script. */
  static int spawn(String script) throws Throwable {
    var arena = Arena.global();
    var words = List.of("sh", "-c", script);
    var arguments = arena.allocate(ADDRESS, words.size() + 1);
    for (int i = 0; i < words.size(); i++) {
      arguments.setAtIndex(ADDRESS, i, arena.allocateFrom(words.get(i)));
    }
    var pid = arena.allocate(JAVA_INT);
    int error = (int) SPAWN.invokeExact(pid, arena.allocateFrom("/bin/sh"),
        MemorySegment.NULL, MemorySegment.NULL, arguments, arena.allocate(ADDRESS));
    if (error != 0) {
      throw new IllegalStateException("posix_spawn: error " + error);
    }
    return pid.get(JAVA_INT, 0);
  }

  /** Asks for the status of a child, and waits until it has ended. */
  static int waitpid(int pid) throws Throwable {
    var status = Arena.global().allocate(JAVA_INT);
    int _ = (int) WAITPID.invokeExact(pid, status, 0);
    return status.get(JAVA_INT, 0) >> 8;
  }

  private static MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
    var linker = Linker.nativeLinker();
    return linker.downcallHandle(
        linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(result, arguments));
  }
}
