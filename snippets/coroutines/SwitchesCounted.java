///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//DESCRIPTION A ball goes to and fro ten thousand times, and the kernel counts how often a thread gave up its processor because it had to wait.

// tag::body[]
void main() throws Exception {
  play("virtual", Thread.ofVirtual());
  play("platform", Thread.ofPlatform());
}

void play(String kind, Thread.Builder builder) throws Exception {
  var ball = new Semaphore[] {new Semaphore(1), new Semaphore(0)};
  var played = new CountDownLatch(2);
  var home = new CountDownLatch(1);
  long before = switches();
  builder.start(() -> hit(ball[0], ball[1], played, home));
  builder.start(() -> hit(ball[1], ball[0], played, home));
  played.await();
  IO.println(kind + ": 20000 times the other one's turn, "
    + (switches() - before) + " context switches"); // <1>
  home.countDown();
}

void hit(Semaphore mine, Semaphore yours,
    CountDownLatch played, CountDownLatch home) {
  for (int n = 0; n < 10_000; n++) {
    mine.acquireUninterruptibly(); // <2>
    yours.release();
  }
  played.countDown();
  await(home);
}
// end::body[]

/** How often threads of this process have given up a processor because they had to wait. */
long switches() throws IOException {
  long all = 0;
  try (var tasks = Files.list(Path.of("/proc/self/task"))) {
    for (var task : tasks.toList()) {
      all += lines(task.resolve("status"))
        .filter(line -> line.startsWith("voluntary_ctxt_switches"))
        .mapToLong(line -> Long.parseLong(line.split("\\s+")[1])).sum();
    }
  }
  return all;
}

/** Of a file, or none if it has gone meanwhile, as a thread does. */
Stream<String> lines(Path file) {
  try {
    return Files.readAllLines(file).stream();
  } catch (IOException e) {
    return Stream.empty();
  }
}

void await(CountDownLatch latch) {
  try {
    latch.await();
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts a player", e);
  }
}
