///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: the reader is ended from outside, and what it has not worked on is lost.
import java.lang.ProcessBuilder.Redirect;

// tag::body[]
void main(String[] args) throws Exception {
  if (args.length > 0) {
    read();
    return;
  }
  var reader = self("reader").start();
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

/** A JVM of its own that runs this program with these arguments. */
ProcessBuilder self(String... args) {
  var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  var command = Stream.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+PerfDisableSharedMem",
      "-cp", System.getProperty("java.class.path"), getClass().getName());
  return new ProcessBuilder(Stream.concat(command, Stream.of(args)).toList())
      .redirectError(Redirect.INHERIT);
}
