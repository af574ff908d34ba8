///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Race.java
//DESCRIPTION One field, read twice: may the second read be older than the first?
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=4

// tag::body[]
class Clock {
  int plain;
  volatile int ticking;
}

final Clock kitchen = new Clock();
final Clock same = kitchen; // <1>

void main() throws InterruptedException {
  Race.run("plain field", n -> kitchen.plain = n, () -> {
    Clock a = kitchen, b = same;
    used = Race.digest(a.plain);
    int first = b.plain;
    int second = a.plain; // <2>
    return second < first;
  });
  Race.run("volatile field", n -> kitchen.ticking = n, () -> {
    Clock a = kitchen, b = same;
    used = Race.digest(a.ticking);
    int first = b.ticking;
    int second = a.ticking;
    return second < first;
  });
}
// end::body[]

int used;
