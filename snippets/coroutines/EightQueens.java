///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Generator.java
//SOURCES lib/Coroutine.java
//DESCRIPTION A search that hands out each solution when it is found, and goes on only if somebody asks.

// tag::body[]
void main() {
  var queens = new Generator<Void, String>(self -> place("", self));
  IO.println("main: the first is " + queens.next());
  IO.println("main: tried " + tried + " squares so far"); // <1>
  int more = 0;
  for (var _ : queens) more++;
  IO.println("main: " + more + " more, tried " + tried);
}

int tried;

void place(String rows, Generator<Void, String> self) {
  if (rows.length() == 8) {
    self.yield(rows); // <2>
    return;
  }
  for (char row = '1'; row <= '8'; row++) {
    tried++;
    if (isSafe(rows, row)) place(rows + row, self);
  }
}
// end::body[]

/** The queens stand in columns 0, 1, ...; does the next one, in that row, threaten any of them? */
boolean isSafe(String rows, char row) {
  for (int column = 0; column < rows.length(); column++) {
    int apart = rows.length() - column;
    int away = Math.abs(rows.charAt(column) - row);
    if (away == 0 || away == apart) return false;
  }
  return true;
}
