///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Says hello.
//DEP com.google.code.gson:gson:2.13.2

// tag::body[]
void main() {
  IO.println("hello");
}
// end::body[]
