///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION What a JVM makes of three processors when nobody says how many threads.

// tag::body[]
//RUNTIME_OPTIONS -XX:ActiveProcessorCount=3
void main() {
  int processors = Runtime.getRuntime().availableProcessors();
  IO.println("main: processors: " + processors); // <1>
  IO.println("main: common pool: "
    + ForkJoinPool.commonPool().getParallelism()); // <2>
  try (var pool = (ForkJoinPool) Executors.newWorkStealingPool()) {
    IO.println("main: work-stealing pool: " + pool.getParallelism());
  }
}
// end::body[]
