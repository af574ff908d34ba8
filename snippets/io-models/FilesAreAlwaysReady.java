///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Is there something to read? A pipe, and a regular file, asked twice.
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//SOURCES lib/Kernel.java

// tag::body[]
void main() throws Throwable {
  var file = Files.createTempFile("empty", ".txt"); // <1>
  int empty = Kernel.openToRead(file.toString());
  int[] hatch = Kernel.pipe();
  tell("an empty pipe", hatch[0]);
  Kernel.write(hatch[1], "soup");
  tell("a pipe with soup", hatch[0]);
  tell("an empty file", empty);
  Files.delete(file);

  boolean selectable =
    SelectableChannel.class.isAssignableFrom(FileChannel.class);
  IO.println("FileChannel: selectable is " + selectable);
}

void tell(String what, int descriptor) throws Throwable {
  IO.println(what + ": poll says ready: "
    + Kernel.isReady(descriptor) + ", epoll returns "
    + Kernel.addToEpoll(descriptor)); // <2>
}
// end::body[]
