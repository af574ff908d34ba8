///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION Ten children begin and end in any order; their parent goes on when all have ended.

// tag::body[]
void parent() throws Exception {
  var ends = new CompletableFuture<?>[10];
  for (int i = 0; i < 10; i++) {
    ends[i] = Jvm.start(getClass(), "child-" + (i + 1)).onExit(); // <1>
  }
  CompletableFuture.allOf(ends).join();
  IO.println("main: all ten have ended");
}

void child(String name) throws InterruptedException {
  IO.println(name + ": begins");
  Thread.sleep(100);
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
