///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION A stunt, wrong on purpose: a JVM forks itself, and most of its threads are missing in the copy.
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;

// tag::body[]
void parent() throws Exception {
  Process ann = start("ann"); // <1>
  IO.println(ann.inputReader().readLine());
  while (!ann.waitFor(700, TimeUnit.MILLISECONDS)) {
    if (ann.descendants().anyMatch(this::sleeps)) {
      IO.println("main: the copy hangs, and ann waits for it");
      ann.descendants().forEach(ProcessHandle::destroyForcibly);
      ann.destroyForcibly().waitFor();
      return;
    }
  }
  ann.inputReader().lines().forEach(IO::println);
}

void child(String name) throws Throwable {
  var x = Arena.global().allocateFrom(ValueLayout.JAVA_INT, 50);
  int pid = (int) Libc.fork.invokeExact(); // <2>
  if (pid == 0) {
    set(x, get(x) + 3);
    Libc.exit.invokeExact(get(x)); // <3>
  }
  IO.println(name + ": fork returned " + pid + ", my x is " + get(x));
  IO.println(name + ": the copy's x was " + statusOf(pid));
  IO.println(name + ": my x is " + get(x)); // <4>
}
// end::body[]

void main(String... args) throws Throwable {
  if (args.length == 0) {
    parent();
  } else {
    child(args[0]);
  }
}

/** This program once more, in a JVM of its own. */
Process start(String name) throws IOException {
  return Jvm.of(List.of("--enable-native-access=ALL-UNNAMED"), getClass(), name).start();
}

/** The copy is slow where it computes, and never sleeps unless it waits for somebody. */
boolean sleeps(ProcessHandle copy) {
  try {
    var stat = Files.readString(Path.of("/proc/" + copy.pid() + "/stat"));
    return stat.charAt(stat.lastIndexOf(')') + 2) == 'S';
  } catch (IOException e) {
    return false; // gone
  }
}

int get(MemorySegment x) {
  return x.get(ValueLayout.JAVA_INT, 0);
}

void set(MemorySegment x, int value) {
  x.set(ValueLayout.JAVA_INT, 0, value);
}

/** What the process ended with, once it has. */
int statusOf(int pid) throws Throwable {
  var status = Arena.global().allocate(ValueLayout.JAVA_INT);
  int _ = (int) Libc.waitpid.invokeExact(pid, status, 0);
  return get(status) >> 8;
}

static class Libc {
  // Critical: the JVM does not take part in the calls, for which the copy would need threads that it lacks.
  static final MethodHandle fork = function("fork", FunctionDescriptor.of(ValueLayout.JAVA_INT),
      Linker.Option.critical(false));
  static final MethodHandle exit = function("_exit", FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT),
      Linker.Option.critical(false));
  static final MethodHandle waitpid = function("waitpid", FunctionDescriptor.of(
      ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));

  static MethodHandle function(String name, FunctionDescriptor types, Linker.Option... options) {
    var linker = Linker.nativeLinker();
    return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), types, options);
  }
}
