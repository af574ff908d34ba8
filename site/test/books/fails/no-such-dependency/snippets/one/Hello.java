///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Says hello.
//DEPS org.example:no-such-thing:1.0

// tag::body[]
void main() {
  IO.println("hello");
}
// end::body[]
