///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Leaves a file behind.

// tag::body[]
void main() throws Exception {
  Files.writeString(Path.of("notes.txt"), "mine");
  IO.println("written");
}
// end::body[]
