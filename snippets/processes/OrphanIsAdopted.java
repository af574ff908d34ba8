///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A process loses its parent, and gets another one.
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import static java.lang.foreign.ValueLayout.*;

// tag::body[]
void main() throws Throwable {
  IO.println("main: i am " + me.pid());
  loseParent();
  int _ = (int) prctl.invokeExact(SET_CHILD_SUBREAPER, 1L); // <1>
  loseParent();
}

void loseParent() throws Exception {
  Process ann = new ProcessBuilder("sh", "-c",
      "sleep 5 & echo $!; read go").start(); // <2>
  var bob = ProcessHandle.of(
      Long.parseLong(ann.inputReader().readLine())).orElseThrow();
  IO.println("bob: my parent is ann: " + (parent(bob) == ann.pid()));
  ann.outputWriter().append("go\n").close(); // <3>
  ann.waitFor();
  IO.println("bob: my parent is " + parent(bob));
  end(bob);
}
// end::body[]

/** Ends a process that is no child of this one, and returns when it has ended. */
void end(ProcessHandle someone) throws InterruptedException {
  someone.destroyForcibly();
  while (someone.info().command().isPresent()) {
    Thread.sleep(5);
  }
}

final ProcessHandle me = ProcessHandle.current();

long parent(ProcessHandle child) {
  return child.parent().map(ProcessHandle::pid).orElse(0L);
}

final int SET_CHILD_SUBREAPER = 36; // PR_SET_CHILD_SUBREAPER of linux/prctl.h
final Linker linker = Linker.nativeLinker();
final MethodHandle prctl = linker.downcallHandle(linker.defaultLookup().find("prctl").orElseThrow(),
    FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG), Linker.Option.firstVariadicArg(1));
