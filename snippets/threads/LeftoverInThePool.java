///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose, then right: a thread of a pool keeps what the last task has left in it.

// tag::body[]
final ThreadLocal<String> student = new ThreadLocal<>();

void main() {
  try (var pool = Executors.newFixedThreadPool(1)) { // <1>
    pool.submit(() -> careless("ann", "Alice"));
    pool.submit(() -> careless("bob", null)); // <2>
    pool.submit(() -> careful("cid", "Carol"));
    pool.submit(() -> careful("bob", null));
  }
}

void careless(String who, String name) {
  if (name != null) student.set(name);
  IO.println(who + ": works for " + student.get());
}

void careful(String who, String name) {
  try {
    careless(who, name);
  } finally {
    student.remove(); // <3>
  }
}
// end::body[]
