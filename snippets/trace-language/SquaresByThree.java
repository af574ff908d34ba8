///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Three workers share six numbers; who squares which of them is open.

// tag::body[]
final AtomicInteger next = new AtomicInteger();

void main() throws InterruptedException {
  var workers = IntStream.rangeClosed(1, 3).mapToObj(i ->
    Thread.ofPlatform().name("worker-" + i).start(this::work)).toList();
  for (var worker : workers) worker.join();
  IO.println("main: all squares are there");
}

void work() {
  for (int n; (n = next.incrementAndGet()) <= 6; ) {
    say(n + " squared is " + n * n);
  }
  say("nothing left");
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
