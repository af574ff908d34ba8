///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: whoever says nothing for five ticks is sent away, and no tick looks at all guests.

// tag::body[]
class Wheel {
  final List<Set<SelectionKey>> slots = Stream.generate(
    () -> (Set<SelectionKey>) new LinkedHashSet<SelectionKey>())
    .limit(8).toList();
  final Map<SelectionKey, Integer> slotOf = new HashMap<>();
  int now;

  void set(SelectionKey key, int ticks) { // <1>
    if (slotOf.get(key) instanceof Integer old) {
      slots.get(old).remove(key);
    }
    slotOf.put(key, (now + ticks) % slots.size());
    slots.get(slotOf.get(key)).add(key);
  }

  List<SelectionKey> due() { // <2>
    var due = List.copyOf(slots.get(now % slots.size()));
    due.forEach(slotOf::remove);
    slots.get(now % slots.size()).clear();
    return due;
  }
}

void turn(Selector selector, Wheel wheel) throws IOException {
  wheel.now++;
  selector.selectNow(key -> {
    if (read(key) > 0) wheel.set(key, 5); // <3>
  });
  for (var key : wheel.due()) { // <4>
    IO.println("tick " + wheel.now + ": " + key.attachment()
      + " is sent away");
    key.channel().close();
  }
}
// end::body[]

void main() throws IOException {
  var wheel = new Wheel();
  var sinks = new LinkedHashMap<String, Pipe.SinkChannel>();
  try (var selector = Selector.open()) {
    for (var who : List.of("ann", "bob", "cid")) {
      var pipe = Pipe.open();
      pipe.source().configureBlocking(false);
      wheel.set(pipe.source().register(selector, SelectionKey.OP_READ, who), 5);
      sinks.put(who, pipe.sink());
    }
    var speakers = Map.of(2, "ann", 4, "bob", 6, "ann", 11, "ann");
    for (int tick = 1; tick <= 16; tick++) {
      if (speakers.get(tick) instanceof String who) {
        IO.println("tick " + tick + ": " + who + " speaks");
        sinks.get(who).write(ByteBuffer.wrap("soup".getBytes()));
      }
      turn(selector, wheel);
    }
  }
  for (var sink : sinks.values()) sink.close();
}

int read(SelectionKey key) {
  try {
    return ((Pipe.SourceChannel) key.channel()).read(ByteBuffer.allocate(80));
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
