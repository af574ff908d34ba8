///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Three virtual threads look at one another until all three are there, and none of them gives way.

// tag::body[]
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=3
final AtomicInteger here = new AtomicInteger();
final Set<String> carriers = ConcurrentHashMap.newKeySet();

void main() throws InterruptedException {
  var three = Stream.of("ann", "bob", "cid")
    .map(name -> Thread.ofVirtual().name(name).start(this::meet))
    .toList();
  for (var thread : three) {
    thread.join();
  }
  IO.println("main: carriers: " + carriers.size());
}

void meet() {
  here.incrementAndGet();
  while (here.get() < 3) {} // <1>
  var words = Thread.currentThread().toString(); // <2>
  carriers.add(words.substring(words.indexOf('@') + 1));
  IO.println(Thread.currentThread().getName() + ": sees all three");
}
// end::body[]
