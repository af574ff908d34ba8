///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Multiplexed: one thread waits at three hatches at once, and takes what is ready.

// tag::body[]
void main() throws Exception {
  try (var selector = Selector.open()) {
    for (var dish : List.of("soup", "rice", "tofu")) {
      var hatch = Pipe.open();
      hatches.put(dish, hatch);
      hatch.source().configureBlocking(false);
      hatch.source().register(selector, SelectionKey.OP_READ, dish);
    }
    Thread.ofPlatform().name("cid").start(this::cook);
    while (!hatches.isEmpty()) {
      selector.select(this::take); // <1>
    }
  }
}

void take(SelectionKey ready) {
  var dish = (String) ready.attachment();
  try (var source = (Pipe.SourceChannel) ready.channel()) {
    int bytes = source.read(ByteBuffer.allocate(16)); // <2>
    IO.println("main: " + dish + " is ready, read " + bytes);
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
  hatches.remove(dish);
  taken.release();
}

void cook() {
  for (var dish : List.of("rice", "tofu", "soup")) {
    rest(60);
    IO.println("cid: puts " + dish);
    put(dish.getBytes(), hatches.get(dish));
    taken.acquireUninterruptibly(); // <3>
  }
}
// end::body[]

final Map<String, Pipe> hatches = new ConcurrentHashMap<>();
final Semaphore taken = new Semaphore(0);

void put(byte[] dish, Pipe hatch) {
  try (var sink = hatch.sink()) {
    sink.write(ByteBuffer.wrap(dish));
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

void rest(long millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}
