///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Asynchronous: main begins a read and does something else; another thread is told when the data is there.

// tag::body[]
void main() throws Exception {
  var group = AsynchronousChannelGroup.withFixedThreadPool(
    1, task -> new Thread(task, "bob"));
  try (var door = ServerSocketChannel.open().bind(ANY);
      var hatch = AsynchronousSocketChannel.open(group)) {
    hatch.connect(door.getLocalAddress()).get();
    var kitchen = door.accept();
    var plate = ByteBuffer.allocate(16);
    hatch.read(plate, plate, new Done()); // <1>
    IO.println("main: has begun a read");
    Thread.ofPlatform().name("cid").start(() -> cook(kitchen));
    readABook(); // <2>
    eaten.await();
  }
  group.shutdown();
  group.awaitTermination(1, TimeUnit.SECONDS);
}

class Done implements CompletionHandler<Integer, ByteBuffer> {

  public void completed(Integer bytes, ByteBuffer plate) {
    IO.println(Thread.currentThread().getName() + ": " + bytes
      + " bytes are on the plate: " + text(plate)); // <3>
    eaten.countDown();
  }

  public void failed(Throwable e, ByteBuffer plate) {
    IO.println("bob: no dish, " + e.getMessage());
  }
}
// end::body[]

final InetSocketAddress ANY = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
final CountDownLatch eaten = new CountDownLatch(1);

void cook(SocketChannel kitchen) {
  try (kitchen) {
    Thread.sleep(150);
    IO.println("cid: puts soup");
    kitchen.write(ByteBuffer.wrap("soup".getBytes()));
  } catch (InterruptedException | IOException e) {
    throw new IllegalStateException(e);
  }
}

/** A quarter of a second of work. */
void readABook() {
  for (long begin = System.nanoTime(); System.nanoTime() - begin < 250_000_000; ) Thread.onSpinWait();
  IO.println("main: has read a book");
}

String text(ByteBuffer plate) {
  return StandardCharsets.UTF_8.decode(plate.flip()).toString();
}
