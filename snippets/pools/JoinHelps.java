///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION One worker waits for its own subtask, and makes it itself while it waits.

// tag::body[]
void main() throws Exception {
  try (var kitchen = new ForkJoinPool(1)) { // <1>
    var dinner = kitchen.submit(() -> {
      say("starts the dinner, orders a soup");
      var soup = ForkJoinTask.adapt(() -> {
        say("makes the soup");
        return "soup";
      }).fork();
      return soup.join() + " and noodles"; // <2>
    });
    IO.println("main: gets " + dinner.get());
  }
}

void say(String what) {
  var thread = Thread.currentThread().getName();
  IO.println(thread.replaceAll(".*-", "worker-") + ": " + what);
}
// end::body[]
