///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Two functions, called one after the other.

// tag::body[]
void main() {
  ann();
  bob(); // <1>
}

void ann() {
  for (int n = 0; n < 3; n++) {
    IO.println("ann: " + n);
  }
}

void bob() {
  for (char c = 'a'; c <= 'c'; c++) {
    IO.println("bob: " + c);
  }
}
// end::body[]
