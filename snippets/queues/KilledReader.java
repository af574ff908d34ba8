///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES ../processes/lib/Jvm.java
//DESCRIPTION Wrong on purpose: the reader is ended from outside, and what it has not worked on is lost.

// tag::body[]
void main(String[] args) throws Exception {
  if (args.length > 0) {
    read();
    return;
  }
  var reader = Jvm.of(getClass(), "reader").start();
  var fromReader = reader.inputReader();
  try (var pipe = reader.outputWriter()) {
    pipe.write("A\nB\nC\n"); // <1>
    pipe.flush();
    IO.println(fromReader.readLine());
    reader.toHandle().destroy(); // <2>
  }
  IO.println("main: the rest is " + fromReader.lines().toList());
  boolean ended = reader.waitFor() == 0;
  IO.println("main: the reader came to its end: " + ended);
}

void read() throws InterruptedException {
  var letter = IO.readln();
  while (letter != null) {
    IO.println("reader: works on " + letter);
    Thread.sleep(2_000);
    letter = IO.readln();
  }
}
// end::body[]
