///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Three virtual threads on one carrier, and nobody gives way.

// tag::body[]
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
final List<String> lines = new ArrayList<>(); // <1>

void main() throws InterruptedException {
  Thread.ofVirtual().name("hub").start(this::hub).join(); // <2>
  lines.forEach(IO::println);
}

void hub() {
  var three = Stream.of("ann", "bob", "cid")
    .map(name -> Thread.ofVirtual().name(name).start(this::count))
    .toList();
  lines.add("hub: has started three, none of them has run");
  three.forEach(this::join); // <3>
}

void count() {
  var name = Thread.currentThread().getName();
  for (int n = 1; n <= 3; n++) {
    lines.add(name + ": " + n);
  }
}
// end::body[]

void join(Thread thread) {
  try {
    thread.join();
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}
