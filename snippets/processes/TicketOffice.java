///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION Five processes want one of three tickets, and a file lock lets in one at a time.
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.*;

// tag::body[]
void parent() throws Exception {
  Path folder = Files.createTempDirectory("office");
  Files.writeString(folder.resolve("tickets"), "3");
  var buyers = new ArrayList<Process>();
  for (int i = 1; i <= 5; i++) {
    buyers.add(Jvm.start(getClass(), "buyer-" + i, folder.toString()));
  }
  for (var buyer : buyers) {
    buyer.waitFor();
  }
  IO.println("main: left are " + left(folder));
  delete(folder);
}

void child(String name, Path folder) throws IOException {
  Path door = folder.resolve("door");
  try (var channel = FileChannel.open(door, CREATE, WRITE);
      var lock = channel.lock()) { // <1>
    int left = left(folder);
    IO.println(name + ": sees " + left);
    if (left > 0) {
      Path newer = folder.resolve("newer");
      Files.writeString(newer, "" + (left - 1));
      Files.move(newer, folder.resolve("tickets"), ATOMIC_MOVE); // <2>
      IO.println(name + ": has a ticket"); // <3>
    }
  }
}
// end::body[]

int left(Path folder) throws IOException {
  return Integer.parseInt(Files.readString(folder.resolve("tickets")));
}

void delete(Path folder) throws IOException {
  Files.delete(folder.resolve("tickets"));
  Files.delete(folder.resolve("door"));
  Files.delete(folder);
}

void main(String... args) throws Exception {
  if (args.length == 0) {
    parent();
  } else {
    child(args[0], Path.of(args[1]));
  }
}
