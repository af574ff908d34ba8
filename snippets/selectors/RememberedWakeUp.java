///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Three ways to get a thread out of select: a wakeup, an interrupt, and closing the selector.

// tag::body[]
void main() throws IOException {
  var selector = Selector.open(); // <1>

  selector.wakeup();
  selector.wakeup();
  IO.println("main: woken twice, select gives " + selector.select());
  long start = System.nanoTime();
  selector.select(100); // <2>
  IO.println("main: the next one waits "
    + (System.nanoTime() - start) / 1_000_000 + " ms");

  Thread.currentThread().interrupt();
  int turns = 0;
  while (turns < 1000 && selector.select() == 0) turns++; // <3>
  IO.println("main: interrupted, turns: " + turns
    + ", still interrupted " + Thread.interrupted());

  selector.close();
  try {
    selector.select();
  } catch (ClosedSelectorException e) {
    IO.println("main: closed, select throws "
      + e.getClass().getSimpleName());
  }
}
// end::body[]
