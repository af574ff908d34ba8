///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION Two JVMs talk through a Unix-domain socket, both ways.
import static java.net.StandardProtocolFamily.UNIX;

// tag::body[]
void parent() throws Exception {
  var folder = Files.createTempDirectory("socket");
  var address = UnixDomainSocketAddress.of(folder.resolve("s"));
  try (var office = ServerSocketChannel.open(UNIX)) {
    office.bind(address); // <1>
    Process ann = Jvm.start(getClass(), address.toString());
    try (var line = office.accept()) { // <2>
      for (int number : List.of(3, 5, 8)) {
        write(line, number);
        IO.println("main: " + number + " squared is " + read(line));
      }
    }
    ann.waitFor(); // <3>
  } finally {
    Files.delete(address.getPath()); // <4>
    Files.delete(folder);
  }
}

void child(String address) throws IOException {
  var office = UnixDomainSocketAddress.of(address);
  try (var line = SocketChannel.open(office)) {
    for (int number = read(line); number >= 0; number = read(line)) {
      write(line, number * number);
    }
  }
  IO.println("ann: the line is closed");
}
// end::body[]

void write(SocketChannel line, int number) throws IOException {
  var letter = ByteBuffer.allocate(4).putInt(0, number);
  while (letter.hasRemaining()) {
    line.write(letter);
  }
}

/** The next number; -1 if there is none any more. */
int read(SocketChannel line) throws IOException {
  var letter = ByteBuffer.allocate(4);
  while (letter.hasRemaining()) {
    if (line.read(letter) < 0) {
      return -1;
    }
  }
  return letter.getInt(0);
}

void main(String... args) throws Exception {
  if (args.length == 0) {
    parent();
  } else {
    child(args[0]);
  }
}
