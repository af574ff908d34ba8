///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Race.java
//DESCRIPTION A message and a flag: may a thread that sees the flag still read the old message?
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=4

// tag::body[]
int message;
int plainFlag;
volatile int volatileFlag;

void main() throws InterruptedException {
  Race.run("plain flag",
    n -> { message = n; plainFlag = n; },
    () -> {
      int before = message; // <1>
      used = Race.digest(before);
      int seen = plainFlag;
      int after = message;
      return after < seen; // <2>
    });
  Race.run("volatile flag",
    n -> { message = n; volatileFlag = n; },
    () -> {
      int before = message;
      used = Race.digest(before);
      int seen = volatileFlag;
      int after = message;
      return after < seen;
    });
}
// end::body[]

int used;
