///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A hundred thousand virtual threads wait, then a thousand platform threads, and we count what Linux sees.

// tag::body[]
void main() throws Exception {
  wait("virtual", 100_000, Thread.ofVirtual());
  wait("platform", 1_000, Thread.ofPlatform());
}

void wait(String kind, int count, Thread.Builder builder)
    throws Exception {
  int before = kernelThreads();
  var here = new CountDownLatch(count);
  var door = new CountDownLatch(1);
  var guests = new ArrayList<Thread>();
  for (int n = 0; n < count; n++) {
    guests.add(builder.start(() -> {
      here.countDown();
      pass(door); // <1>
    }));
  }
  here.await();
  IO.println(kind + ": " + count + " wait, and the kernel has "
    + (kernelThreads() - before) + " threads more"); // <2>
  door.countDown();
  for (var guest : guests) {
    guest.join();
  }
}

int kernelThreads() throws IOException {
  try (var tasks = Files.list(Path.of("/proc/self/task"))) {
    return (int) tasks.count();
  }
}
// end::body[]

void pass(CountDownLatch door) {
  try {
    door.await();
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts a guest", e);
  }
}
