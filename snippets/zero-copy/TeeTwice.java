///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Puts what is in one pipe into a second one as well, without taking it out or looking at it.
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//SOURCES lib/Counted.java
//SOURCES lib/Linux.java

// tag::body[]
void main() throws Throwable {
  try (var first = Linux.pipe(); var second = Linux.pipe()) {
    write(first, "miso, rice\n");
    var counted = Counted.of(() ->
        teed = Linux.tee(first.out(), second.in(), 100)); // <1>
    IO.println("tee: " + teed + " bytes, " + counted.reads()
      + " reads, " + counted.writes() + " writes");
    IO.println("bob: reads " + line(first));
    IO.println("cid: reads " + line(second));
  }
}

void write(Linux.Pipe pipe, String text) throws IOException {
  try (var out = new FileWriter("/proc/self/fd/" + pipe.in())) { // <2>
    out.write(text);
  }
}

String line(Linux.Pipe pipe) throws IOException {
  try (var in = new BufferedReader(
      new FileReader("/proc/self/fd/" + pipe.out()))) {
    return in.readLine();
  }
}
// end::body[]

long teed;
