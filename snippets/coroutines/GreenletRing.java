///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Greenlet.java
//SOURCES lib/Coroutine.java
//DESCRIPTION Solution: three greenlets in a ring count to nine.

// tag::body[]
final List<Greenlet> ring = new ArrayList<>();

void main() {
  for (var name : List.of("ann", "bob", "cid")) {
    int place = ring.size();
    ring.add(new Greenlet(() -> count(name, place)));
  }
  ring.getFirst().switchTo();
  IO.println("main: still in the ring: "
    + ring.stream().filter(one -> !one.isDone()).count());
}

void count(String name, int place) {
  for (int n = place + 1; n <= 9; n += 3) {
    IO.println(name + ": " + n);
    if (n < 9) ring.get((place + 1) % 3).switchTo(); // <1>
  }
}
// end::body[]
