///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION What a task costs from a pool, in a thread of its own, and in a process of its own.

// tag::body[]
void main() throws Exception {
  thousandTasks("in a pool", made ->
    Executors.newFixedThreadPool(4, made)); // <1>
  thousandTasks("in fresh threads",
    Executors::newThreadPerTaskExecutor); // <2>
  fiveProcesses(); // <3>
}

void thousandTasks(String where,
    Function<ThreadFactory, ExecutorService> kind) {
  var made = new AtomicInteger();
  long start = System.nanoTime();
  try (var executor = kind.apply(task -> {
    made.incrementAndGet();
    return new Thread(task);
  })) {
    for (int n = 0; n < 1000; n++) {
      int number = n;
      executor.submit(() -> number * number);
    }
  } // <4>
  tell(where, 1000, made + " threads", System.nanoTime() - start);
}
// end::body[]

void fiveProcesses() throws Exception {
  var java = ProcessHandle.current().info().command().orElseThrow();
  var pids = new HashSet<Long>();
  long start = System.nanoTime();
  for (int n = 0; n < 5; n++) {
    var process = new ProcessBuilder(java, "-version")
      .redirectErrorStream(true)
      .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    pids.add(process.pid());
    process.waitFor();
  }
  tell("in fresh processes", 5, pids.size() + " processes", System.nanoTime() - start);
}

void tell(String where, int tasks, String made, long nanos) {
  long micros = nanos / tasks / 1000;
  IO.println("main: " + tasks + " tasks " + where + ": " + made + ", "
    + (micros < 10_000 ? micros + " us" : micros / 1000 + " ms") + " for each task");
}
