///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Asynchronous reads of a file and of a socket: which classes do it, and which threads.

// tag::body[]
void main() throws Exception {
  var file = Files.writeString(
    Files.createTempFile("menu", ".txt"), "soup");
  try (var menu = AsynchronousFileChannel.open(file)) { // <1>
    IO.println("a file: " + menu.getClass().getSimpleName());
    var plate = ByteBuffer.allocate(16);
    menu.read(plate, 0, "the menu", new Done()); // <2>
    IO.println("main: goes on");
    goesOn.countDown();
    done.await();
    plate.flip();
    IO.println("main: has " + StandardCharsets.UTF_8.decode(plate));
  }
  Files.delete(file);
  var group = AsynchronousChannelGroup.withFixedThreadPool(
    1, Thread::new); // <3>
  IO.println("a socket: " + group.getClass().getSimpleName());
  group.shutdownNow();
}

class Done implements CompletionHandler<Integer, String> {

  public void completed(Integer bytes, String what) {
    await(goesOn); // <4>
    IO.println("handler: " + bytes + " bytes of " + what
      + ", in main's thread: " + inMain());
    done.countDown();
  }

  public void failed(Throwable e, String what) {
    IO.println("handler: no " + what + ", " + e.getMessage());
  }
}
// end::body[]

final CountDownLatch goesOn = new CountDownLatch(1);
final CountDownLatch done = new CountDownLatch(1);

boolean inMain() {
  return Thread.currentThread().getName().equals("main");
}

void await(CountDownLatch latch) {
  try {
    latch.await();
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}
