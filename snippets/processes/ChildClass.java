///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION A child with a main of its own.

// tag::body[]
static class Baker {
  public static void main(String... args) { // <1>
    IO.println("ann: bakes " + Integer.parseInt(args[0]) + " buns");
  }
}

void main() throws Exception {
  Process ann = Jvm.start(Baker.class, "3");
  IO.println("main: goes on");
  ann.waitFor();
}
// end::body[]
