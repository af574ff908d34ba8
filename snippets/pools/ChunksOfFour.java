///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Fifty tasks for four workers, one by one and in chunks of four.

// tag::body[]
void main() throws Exception {
  fiftyTasks(1);
  fiftyTasks(4); // <1>
}

void fiftyTasks(int chunkSize) throws Exception {
  var numbers = IntStream.range(0, 50).boxed();
  var chunks = numbers
    .gather(Gatherers.windowFixed(chunkSize)) // <2>
    .map(chunk -> (Callable<List<Integer>>) () -> squares(chunk))
    .toList();
  long start = System.nanoTime();
  try (var pool = Executors.newFixedThreadPool(4)) {
    var sum = 0;
    for (var part : pool.invokeAll(chunks)) { // <3>
      for (int square : part.get()) sum += square;
    }
    IO.println("main: in chunks of " + chunkSize + ": "
      + chunks.size() + " submissions, sum " + sum
      + ", took " + (System.nanoTime() - start) / 1_000_000 + " ms");
  }
}

List<Integer> squares(List<Integer> chunk)
    throws InterruptedException {
  var squares = new ArrayList<Integer>();
  for (int number : chunk) {
    Thread.sleep(10);
    squares.add(number * number);
  }
  return squares;
}
// end::body[]
