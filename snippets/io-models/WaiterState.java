///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Four ways to wait for a dish, and what the JVM and the kernel say of the waiter.

// tag::body[]
void main() throws Exception {
  show("blocked in read", Thread.ofPlatform(), () ->
    Pipe.open().source().read(plate));
  show("blocked in get", Thread.ofPlatform(), () ->
    new CompletableFuture<String>().get());
  show("polling", Thread.ofPlatform(), () -> {
    var source = Pipe.open().source();
    source.configureBlocking(false);
    while (!Thread.interrupted()) source.read(plate); // <1>
  });
  show("virtual, blocked in read", Thread.ofVirtual(), () ->
    Pipe.open().source().read(plate));
}

void show(String how, Thread.Builder builder, Way way)
    throws Exception {
  var ann = builder.name("ann-" + ++number).start(() -> wait(way));
  String seen = "";
  for (int same = 0; same < 5; same++) { // <2>
    var look = ann.getState() + ", the kernel: "
      + kernel(ann.getName());
    if (!look.equals(seen) || !isThere(ann)) same = 0;
    seen = look;
    Thread.sleep(4);
  }
  IO.println(how + ": " + seen);
  ann.interrupt();
  ann.join();
}

/** The state of the kernel's thread of that name. */
String kernel(String name) throws IOException {
  try (var all = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
    for (var task : all) {
      var stat = read(task.resolve("stat")); // <3>
      if (stat.contains("(" + name + ")")) return letter(stat);
    }
  }
  return "knows none";
}
// end::body[]

int number;

/** The text of a file, or nothing if it has gone meanwhile, as a thread does. */
String read(Path file) {
  try {
    return Files.readString(file);
  } catch (IOException e) {
    return "";
  }
}

/** The field after the name in brackets. */
String letter(String stat) {
  return switch (stat.charAt(stat.lastIndexOf(')') + 2)) {
    case 'S' -> "sleeping";
    case 'R' -> "running";
    default -> stat;
  };
}

interface Way {
  void go() throws Exception;
}

/** Nothing is ever put on it. */
final ByteBuffer plate = ByteBuffer.allocateDirect(16);

/** Whether it has come to where it waits; a virtual thread tries once before it parks. */
boolean isThere(Thread ann) {
  return ann.isVirtual() ? ann.getState() == Thread.State.WAITING
    : Stream.of(ann.getStackTrace()).anyMatch(frame -> frame.getMethodName().equals("park")
      || frame.getClassName().equals("sun.nio.ch.SourceChannelImpl"));
}

void wait(Way way) {
  try {
    way.go();
  } catch (ClosedByInterruptException | InterruptedException e) {
    // Main has seen enough.
  } catch (Exception e) {
    throw new IllegalStateException(e);
  }
}
