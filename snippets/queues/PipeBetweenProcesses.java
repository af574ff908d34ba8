///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES ../processes/lib/Jvm.java
//DESCRIPTION A pipe to another JVM: a queue of bytes with an end that can be seen.
import java.lang.ProcessBuilder.Redirect;

// tag::body[]
void main(String[] args) throws Exception {
  if (args.length > 0) {
    read();
    return;
  }
  var reader = Jvm.of(getClass(), "reader")
    .redirectOutput(Redirect.INHERIT).start(); // <1>
  try (var pipe = reader.outputWriter()) {
    for (var letter : List.of("A", "B", "C")) {
      IO.println("main: puts " + letter);
      pipe.write(letter + "\n");
      pipe.flush(); // <2>
    }
  } // <3>
  IO.println("main: the reader ends with " + reader.waitFor());
}

void read() {
  var letter = IO.readln();
  while (letter != null) {
    IO.println("reader: gets " + letter);
    letter = IO.readln();
  }
  IO.println("reader: nothing more can come"); // <4>
}
// end::body[]
