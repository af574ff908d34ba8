///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Greenlet.java
//SOURCES lib/Coroutine.java
//DESCRIPTION Solution: three greenlets in a ring count to nine.

// tag::body[]
final List<String> names = List.of("ann", "bob", "cid");
final List<Greenlet> ring = new ArrayList<>();

void main() {
  for (int place = 0; place < 3; place++) {
    int mine = place;
    ring.add(new Greenlet(() -> count(mine)));
  }
  ring.getFirst().switchTo();
  IO.println("main: at their end: " + names.stream()
    .filter(name -> ring.get(names.indexOf(name)).isDone()).toList());
}

void count(int place) {
  for (int n = place + 1; n <= 9; n += 3) {
    IO.println(names.get(place) + ": " + n);
    if (n < 9) ring.get((place + 1) % 3).switchTo(); // <1>
  }
}
// end::body[]
