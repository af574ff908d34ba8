///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A sum that divides itself into halves, down to pieces of one number or of a thousand.

// tag::body[]
class Sum extends RecursiveTask<Long> {
  final int from, to, piece;

  Sum(int from, int to, int piece) {
    this.from = from;
    this.to = to;
    this.piece = piece;
  }

  protected Long compute() {
    if (to - from <= piece) { // <1>
      pieces.increment();
      return LongStream.range(from, to).sum();
    }
    int middle = (from + to) / 2;
    var left = new Sum(from, middle, piece);
    left.fork(); // <2>
    long right = new Sum(middle, to, piece).compute(); // <3>
    return left.join() + right; // <4>
  }
}

void add(int piece) {
  pieces.reset();
  long start = System.nanoTime();
  long sum = ForkJoinPool.commonPool()
    .invoke(new Sum(0, 1 << 18, piece));
  IO.println("main: in pieces of " + piece + ": " + pieces
    + " pieces, sum " + sum + ", took "
    + (System.nanoTime() - start) / 1_000_000 + " ms");
}
// end::body[]

final LongAdder pieces = new LongAdder();

void main() {
  add(1);
  add(1024);
}
