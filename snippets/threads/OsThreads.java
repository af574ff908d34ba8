///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION What the kernel knows of a platform thread, and of a virtual one.

// tag::body[]
final CountDownLatch here = new CountDownLatch(3);
final CountDownLatch looked = new CountDownLatch(1);

void main() throws Exception {
  var ann = Thread.ofPlatform().name("ann").start(this::stay);
  var bob = Thread.ofVirtual().name("bob").start(this::stay);
  var cid = Thread.ofPlatform().name("cid-with-a-long-name")
    .start(this::stay);
  here.await();

  var names = kernelThreads();
  for (var thread : List.of(ann, bob, cid)) {
    var name = thread.getName();
    IO.println(name + ": is in the list: " + names.contains(name));
  }
  names.stream().filter(name -> name.startsWith("cid")) // <1>
    .forEach(name -> IO.println("the list has: " + name));
  IO.println("it has more than these three: "
    + (names.size() > 3)); // <2>
  looked.countDown();
  bob.join();
}

/** The names that Linux has for the threads of this process. */
List<String> kernelThreads() throws IOException {
  var names = new ArrayList<String>();
  try (var tasks = Files.list(Path.of("/proc/self/task"))) { // <3>
    tasks.forEach(task -> names.addAll(lines(task.resolve("comm"))));
  }
  return names;
}
// end::body[]

/** Of a file, or none if it has gone meanwhile, as a thread does. */
List<String> lines(Path file) {
  try {
    return Files.readAllLines(file);
  } catch (IOException e) {
    return List.of();
  }
}

void stay() {
  here.countDown();
  try {
    looked.await();
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}
