///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//DESCRIPTION Wrong: two withdrawals on one carrier, with a pause between read and write, so one of them is lost.

// tag::body[]
int balance = 100;
final List<String> lines = new ArrayList<>();

void main() throws InterruptedException {
  Thread.ofVirtual().name("hub").start(this::hub).join();
  lines.forEach(IO::println);
  IO.println("main: balance is " + balance);
}

void hub() {
  var both = Stream.of("ann", "bob")
    .map(name -> Thread.ofVirtual().name(name).start(this::withdraw))
    .toList();
  both.forEach(this::join);
}

void withdraw() {
  int seen = balance;
  say("reads " + seen);
  Thread.yield(); // <1>
  balance = seen - 80; // <2>
  say("writes " + balance);
}
// end::body[]

void say(String what) {
  lines.add(Thread.currentThread().getName() + ": " + what);
}

void join(Thread thread) {
  try {
    thread.join();
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}
