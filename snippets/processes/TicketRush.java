///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION Solution: five processes, three tickets, twenty times without the lock and twenty times with it.
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.*;

// tag::body[]
void parent() throws Exception {
  Path folder = Files.createTempDirectory("rush");
  for (var lock : List.of("no lock", "lock")) {
    var buyers = new ArrayList<Process>();
    for (int i = 1; i <= 5; i++) {
      buyers.add(Jvm.of(getClass(),
          lock, folder.toString(), "newer-" + i).start());
    }
    int oversold = 0;
    for (int trial = 1; trial <= 20; trial++) {
      Files.writeString(folder.resolve("tickets"), "3");
      if (sold(buyers) > 3) { // <1>
        oversold++;
      }
    }
    IO.println("main: " + lock + ", oversold " + oversold + " times");
    end(buyers);
  }
  delete(folder);
}

boolean buys(Path folder, String newer) throws Exception {
  Path tickets = folder.resolve("tickets");
  int left = Integer.parseInt(Files.readString(tickets));
  Thread.sleep(1); // <2>
  if (left > 0) {
    Path next = folder.resolve(newer);
    Files.writeString(next, "" + (left - 1));
    Files.move(next, tickets, ATOMIC_MOVE); // <3>
  }
  return left > 0;
}
// end::body[]

int sold(List<Process> buyers) throws IOException {
  for (var buyer : buyers) {
    buyer.outputWriter().append("buy\n").flush();
  }
  int sold = 0;
  for (var buyer : buyers) {
    sold += buyer.inputReader().readLine().equals("true") ? 1 : 0;
  }
  return sold;
}

void end(List<Process> buyers) throws Exception {
  for (var buyer : buyers) {
    buyer.outputWriter().close();
    buyer.waitFor();
  }
}

void child(String mode, Path folder, String newer) throws Exception {
  try (var door = FileChannel.open(folder.resolve("door"), CREATE, WRITE)) {
    while (IO.readln() != null) {
      var lock = mode.equals("lock") ? door.lock() : null;
      boolean got = buys(folder, newer);
      if (lock != null) {
        lock.release();
      }
      IO.println(got);
    }
  }
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
    child(args[0], Path.of(args[1]), args[2]);
  }
}
