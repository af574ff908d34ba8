///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The fifth task waits until one of the four workers is free.

// tag::body[]
void main() {
  var workers = Thread.ofPlatform().name("worker-", 1).factory();
  try (var pool = Executors.newFixedThreadPool(4, workers)) {
    for (int task = 0; task < 5; task++) {
      int number = task;
      pool.submit(() -> run(number)); // <1>
    }
    IO.println("main: five tasks are submitted");
  } // <2>
  IO.println("main: all five are done");
}

void run(int task) {
  say("begins task " + task);
  sleep(task == 0 ? 60 : 240); // <3>
  say("ends task " + task);
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}

void sleep(int millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts a worker", e);
  }
}
