///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION Wrong on purpose: two processes read that one ticket is left, and both sell it.

// tag::body[]
void parent() throws Exception {
  Path file = Files.createTempFile("tickets", ".txt");
  Files.writeString(file, "1");
  Process ann = Jvm.of(getClass(), "ann", file.toString()).start();
  Process bob = Jvm.of(getClass(), "bob", file.toString()).start();
  for (var step : List.of("look", "buy")) { // <1>
    for (var buyer : List.of(ann, bob)) {
      buyer.outputWriter().append(step + "\n").flush();
      IO.println(buyer.inputReader().readLine());
    }
  }
  IO.println("main: left are " + Files.readString(file));
  Files.delete(file);
}

void child(String name, Path file) throws IOException {
  IO.readln(); // <2>
  int left = Integer.parseInt(Files.readString(file));
  IO.println(name + ": sees " + left);
  IO.readln();
  if (left > 0) {
    Files.writeString(file, "" + (left - 1));
    IO.println(name + ": has a ticket");
  }
}
// end::body[]

void main(String... args) throws Exception {
  if (args.length == 0) {
    parent();
  } else {
    child(args[0], Path.of(args[1]));
  }
}
