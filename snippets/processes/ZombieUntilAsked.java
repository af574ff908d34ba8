///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A child that has ended stays a zombie until its parent asks for its status; Java asks by itself.
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import static java.lang.foreign.ValueLayout.*;

// tag::body[]
void main() throws Throwable {
  int ann = spawn("exit 7"); // <1>
  IO.println("ann: is in state " + state(ann, 'Z'));
  var handle = ProcessHandle.of(ann).orElseThrow();
  IO.println("main: ann is alive: " + handle.isAlive()); // <2>
  handle.destroyForcibly();
  IO.println("ann: killed once more, is in state " + state(ann, 'Z'));
  IO.println("main: ann ended with status " + waitpid(ann)); // <3>
  IO.println("ann: is in state " + state(ann, '-'));

  Process bob = new ProcessBuilder("sh", "-c", "exit 7").start();
  IO.println("bob: is in state " + state(bob.pid(), '-')); // <4>
  IO.println("main: bob ended with status " + bob.exitValue());
  IO.println("main: there is a reaper: " + Thread.getAllStackTraces()
      .keySet().stream().map(Thread::getName)
      .anyMatch(name -> name.startsWith("process reaper")));
}
// end::body[]

/** What the system says of a process, - if it is gone: as soon as that is wanted, at the latest after two seconds. */
char state(long pid, char wanted) throws InterruptedException {
  char state = '?';
  for (int look = 0; look < 400 && state != wanted; look++) {
    Thread.sleep(5);
    try {
      var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      state = stat.charAt(stat.lastIndexOf(')') + 2);
    } catch (IOException e) {
      state = '-';
    }
  }
  return state;
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
