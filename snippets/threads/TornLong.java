///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Race.java
//DESCRIPTION A number of 64 bits, written in two halves: may a reader see half of it?
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=4

// tag::body[]
int high;
int low;
long plain;
volatile long whole;

void main() throws InterruptedException {
  Race.run("two halves",
    n -> { high = n; rest(); low = n; rest(); }, // <1>
    () -> high != low);
  Race.run("long",
    n -> plain = twice(n), // <2>
    () -> isTorn(plain));
  Race.run("volatile long",
    n -> whole = twice(n),
    () -> isTorn(whole));
}

/** The same 32 bits in both halves. */
long twice(int n) {
  return (long) n << 32 | n;
}

boolean isTorn(long number) {
  return (int) (number >>> 32) != (int) number;
}
// end::body[]

/** Lets the reader look, also where there is one processor for both. */
void rest() {
  Thread.yield();
}
