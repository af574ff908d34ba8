///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION A parent waits for its child to end.

// tag::body[]
void parent() throws Exception {
  IO.println("main: starts ann");
  Process ann = Jvm.start(getClass(), "ann");
  int status = ann.waitFor(); // <1>
  IO.println("main: goes on, ann ended with status " + status);
}

void child(String name) throws InterruptedException {
  IO.println(name + ": begins");
  Thread.sleep(300);
  IO.println(name + ": is over");
}
// end::body[]

void main(String... args) throws Exception {
  if (args.length == 0) {
    parent();
  } else {
    child(args[0]);
  }
}
