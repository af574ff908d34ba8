///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Wire.java
//DESCRIPTION Two virtual threads wait for their guests; one thread of the JDK waits for both in epoll.

// tag::body[]
void main() throws Exception {
  try (var ann = Wire.open(); var bob = Wire.open()) {
    var readers = List.of(reader("ann", ann), reader("bob", bob));
    for (var reader : readers) {
      untilItIsIn("Poller.poll", reader); // <1>
      IO.println(reader.getName() + ": " + place(reader));
    }
    for (var thread : Thread.getAllStackTraces().keySet()) { // <2>
      if (thread.getName().contains("Poller")) {
        untilItIsIn("EPoll.wait", thread);
        IO.println("main: " + thread.getName() + " in "
          + place(thread));
      }
    }
    ann.far().close();
    bob.far().close();
    for (var reader : readers) reader.join();
  }
}

Thread reader(String name, Wire wire) {
  return Thread.ofVirtual().name(name).start(() -> {
    try {
      wire.near().read(ByteBuffer.allocate(80)); // <3>
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  });
}
// end::body[]

void untilItIsIn(String method, Thread thread) throws InterruptedException {
  while (!place(thread).startsWith(method)) Thread.sleep(5);
}

/** Where the thread is, without the steps of parking. */
String place(Thread thread) {
  return Stream.of(thread.getStackTrace())
      .filter(frame -> frame.getClassName().startsWith("sun.nio.ch"))
      .limit(2)
      .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
      .collect(Collectors.joining(", called by "));
}
