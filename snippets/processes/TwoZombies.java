///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: two children that nobody has asked for their status, and then none.
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import static java.lang.foreign.ValueLayout.*;

// tag::body[]
void main() throws Throwable {
  int ann = spawn("exit 3"); // <1>
  int bob = spawn("exit 5");
  IO.println("main: zombies, " + zombies(2));
  IO.println("main: ann ended with status " + waitpid(ann));
  IO.println("main: zombies, " + zombies(1));
  IO.println("main: bob ended with status " + waitpid(bob));
  IO.println("main: zombies, " + zombies(0));
}
// end::body[]

/** How many of the children are zombies: as soon as it is the wanted number, at the latest after two seconds. */
long zombies(long wanted) throws InterruptedException {
  long zombies = -1;
  for (int look = 0; look < 400 && zombies != wanted; look++) {
    Thread.sleep(5);
    zombies = ProcessHandle.current().children().filter(this::isZombie).count();
  }
  return zombies;
}

boolean isZombie(ProcessHandle child) {
  try {
    var stat = Files.readString(Path.of("/proc/" + child.pid() + "/stat"));
    return stat.charAt(stat.lastIndexOf(')') + 2) == 'Z';
  } catch (IOException e) {
    return false; // gone
  }
}

int spawn(String script) throws Throwable {
  var arena = Arena.global();
  var arguments = arena.allocate(ADDRESS, 4);
  for (var word : List.of("sh", "-c", script)) {
    arguments.setAtIndex(ADDRESS, List.of("sh", "-c", script).indexOf(word), arena.allocateFrom(word));
  }
  var pid = arena.allocate(JAVA_INT);
  int error = (int) posixSpawn.invokeExact(pid, arena.allocateFrom("/bin/sh"),
      MemorySegment.NULL, MemorySegment.NULL, arguments, arena.allocate(ADDRESS));
  if (error != 0) {
    throw new IllegalStateException("posix_spawn: error " + error);
  }
  return pid.get(JAVA_INT, 0);
}

int waitpid(int pid) throws Throwable {
  var status = Arena.global().allocate(JAVA_INT);
  int _ = (int) waitpid.invokeExact(pid, status, 0);
  return status.get(JAVA_INT, 0) >> 8;
}

final Linker linker = Linker.nativeLinker();

MethodHandle c(String name, FunctionDescriptor types, Linker.Option... options) {
  return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), types, options);
}

final MethodHandle posixSpawn = c("posix_spawn", FunctionDescriptor.of(JAVA_INT,
    ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
final MethodHandle waitpid = c("waitpid", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
