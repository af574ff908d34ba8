///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION What a child does to a field, its parent never sees; nor the other way round.

// tag::body[]
int x = 100;

void parent() throws Exception {
  x = 50; // <1>
  IO.println("main: x is " + x);
  Jvm.start(getClass(), "ann").waitFor();
  IO.println("main: x is " + x);
}

void child(String name) {
  IO.println(name + ": x is " + x);
  x = 3;
  IO.println(name + ": x is " + x);
}
// end::body[]

void main(String... args) throws Exception {
  if (args.length == 0) {
    parent();
  } else {
    child(args[0]);
  }
}
