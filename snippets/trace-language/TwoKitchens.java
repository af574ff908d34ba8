///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Ann and Bob cook in processes of their own, which the program starts from its own class.

// tag::body[]
void main(String... args) throws Exception {
  if (args.length == 0) {
    var ann = cook("ann", "100");
    var bob = cook("bob", "400");
    ann.waitFor();
    bob.waitFor();
    IO.println("main: dinner");
  } else {
    IO.println(args[0] + ": cooks");
    Thread.sleep(Long.parseLong(args[1]));
    IO.println(args[0] + ": is done");
  }
}

Process cook(String who, String millis) throws IOException {
  var java = Path.of(System.getProperty("java.home"), "bin", "java");
  return new ProcessBuilder(java.toString(),
      "-cp", System.getProperty("java.class.path"),
      "TwoKitchens", who, millis).inheritIO().start();
}
// end::body[]
