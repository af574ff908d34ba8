///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: whoever says nothing for five ticks is sent away, and no tick looks at all guests.

// tag::body[]
class Wheel {
  final List<Set<String>> slots = Stream.generate(
    () -> (Set<String>) new LinkedHashSet<String>()).limit(8).toList();
  final Map<String, Integer> slotOf = new HashMap<>();
  int now;

  void set(String who, int ticks) { // <1>
    if (slotOf.get(who) instanceof Integer old) {
      slots.get(old).remove(who);
    }
    slotOf.put(who, (now + ticks) % slots.size());
    slots.get(slotOf.get(who)).add(who);
  }

  List<String> tick() { // <2>
    now = (now + 1) % slots.size();
    var due = List.copyOf(slots.get(now));
    slots.get(now).clear();
    slotOf.keySet().removeAll(due);
    return due;
  }
}

void turn(Selector selector, Wheel wheel) throws IOException {
  selector.selectNow(key -> { // <3>
    read(key);
    wheel.set((String) key.attachment(), 5);
  });
  for (var who : wheel.tick()) { // <4>
    IO.println("tick " + ticks + ": " + who + " is sent away");
    keyOf(selector, who).channel().close();
  }
}
// end::body[]

int ticks;

void main() throws IOException {
  var wheel = new Wheel();
  var sinks = new LinkedHashMap<String, Pipe.SinkChannel>();
  try (var selector = Selector.open()) {
    for (var who : List.of("ann", "bob", "cid")) {
      var pipe = Pipe.open();
      pipe.source().configureBlocking(false);
      pipe.source().register(selector, SelectionKey.OP_READ, who);
      sinks.put(who, pipe.sink());
      wheel.set(who, 5);
    }
    var speakers = Map.of(2, "ann", 4, "bob", 6, "ann", 9, "ann");
    for (ticks = 1; ticks <= 14; ticks++) {
      if (speakers.get(ticks) instanceof String who) {
        IO.println("tick " + ticks + ": " + who + " speaks");
        sinks.get(who).write(ByteBuffer.wrap("soup".getBytes()));
      }
      turn(selector, wheel);
    }
  }
  for (var sink : sinks.values()) sink.close();
}

void read(SelectionKey key) {
  try {
    ((Pipe.SourceChannel) key.channel()).read(ByteBuffer.allocate(80));
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

SelectionKey keyOf(Selector selector, String who) {
  return selector.keys().stream().filter(key -> who.equals(key.attachment())).findFirst().orElseThrow();
}
