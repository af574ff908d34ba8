///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Four waits and four countings, one after the other and in threads of two kinds.

// tag::body[]
void main() throws InterruptedException {
  count(); // <1>
  for (var job : List.of("waits", "counts")) {
    long began = System.nanoTime();
    for (int i = 0; i < 4; i++) {
      work(job);
    }
    say(job, "one after the other", began);
    inFour(Thread.ofPlatform(), job, "in platform threads");
    inFour(Thread.ofVirtual(), job, "in virtual threads");
  }
}

void inFour(Thread.Builder kind, String job, String where)
    throws InterruptedException {
  long began = System.nanoTime();
  var threads = Stream.generate(() -> kind.start(() -> work(job)))
      .limit(4).toList(); // <2>
  for (var thread : threads) {
    thread.join();
  }
  say(job, where, began);
}

void work(String job) {
  if (job.equals("waits")) {
    pause(250);
  } else {
    count(); // <3>
  }
}
// end::body[]

volatile long sum;

void count() {
  long x = 1;
  for (int i = 0; i < 20_000_000; i++) {
    x = x * 31 + i;
  }
  sum = x;
}

void say(String job, String where, long began) {
  IO.println("main: four " + job + ", " + where + ": " + (System.nanoTime() - began) / 1_000_000 + " ms");
}

void pause(long millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}
