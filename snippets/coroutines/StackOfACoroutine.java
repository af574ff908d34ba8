///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Coroutine.java
//DESCRIPTION What lies on the stack before a coroutine stops, meanwhile, and when it goes on.

// tag::body[]
void main() {
  var ann = new Coroutine(this::breakfast);
  morning(ann);
  tell("main"); // <1>
  evening(ann);
}

void morning(Coroutine someone) {
  someone.resume();
}

void evening(Coroutine someone) {
  someone.resume();
}

void breakfast() {
  tell("ann");
  toast();
}

void toast() {
  tell("ann");
  Coroutine.suspend(); // <2>
  tell("ann");
}

void tell(String who) {
  var calls = StackWalker.getInstance().walk(frames -> frames
    .filter(frame -> frame.getClassName().equals(here)) // <3>
    .map(StackWalker.StackFrame::getMethodName)
    .filter(method -> !method.equals("tell")).toList());
  IO.println(who + ": " + String.join(" > ", calls.reversed()));
}
// end::body[]

final String here = getClass().getName();
