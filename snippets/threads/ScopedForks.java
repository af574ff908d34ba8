///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25
// The preview of StructuredTaskScope differs in each JDK.
//DESCRIPTION Who inherits a scoped value: the forks of a task scope do, a thread that was started by hand does not.
//PREVIEW

// tag::body[]
static final ScopedValue<String> STUDENT = ScopedValue.newInstance();

void main() throws InterruptedException {
  ScopedValue.where(STUDENT, "Alice").call(() -> { // <1>
    try (var scope = StructuredTaskScope.open()) {
      scope.fork(() -> teach("ann")); // <2>
      scope.fork(() -> teach("bob"));
      scope.join(); // <3>
    }
    Thread.startVirtualThread(() -> teach("cid")).join(); // <4>
    return null;
  });
}

void teach(String who) {
  IO.println(who + ": works for " + STUDENT.orElse("nobody"));
}
// end::body[]
