///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A scoped value on the same thread of a pool: bound for one call, gone after it.

// tag::body[]
static final ScopedValue<String> STUDENT = ScopedValue.newInstance();

void main() throws Exception {
  try (var pool = Executors.newFixedThreadPool(1)) {
    pool.submit(() -> ScopedValue.where(STUDENT, "Alice") // <1>
      .run(() -> teach("ann")));
    var carol = pool.submit(() -> ScopedValue.where(STUDENT, "Carol")
      .run(() -> { teach("cid"); fail(); })); // <2>
    pool.submit(() -> teach("bob")).get(); // <3>
    IO.println("main: cid has failed, "
      + carol.exceptionNow().getMessage());
  }
}

void teach(String who) {
  IO.println(who + ": works for " + STUDENT.orElse("nobody"));
}

void fail() {
  throw new IllegalStateException("no chalk");
}
// end::body[]
