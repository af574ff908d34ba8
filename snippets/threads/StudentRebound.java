///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: bound again inside, and the outer binding is back afterwards.

// tag::body[]
static final ScopedValue<String> STUDENT = ScopedValue.newInstance();

void main() {
  ScopedValue.where(STUDENT, "Alice").run(() -> {
    teach("before");
    ScopedValue.where(STUDENT, "Bert").run(() -> { // <1>
      teach("inside");
    });
    teach("after"); // <2>
  });
  teach("outside");
}

void teach(String when) {
  IO.println(when + ": " + STUDENT.orElse("nobody"));
}
// end::body[]
