///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The same failing task: submit keeps the exception, execute loses the worker.

// tag::body[]
void main() {
  var cooks = Thread.ofPlatform().name("cook-", 1)
    .uncaughtExceptionHandler((cook, e) -> IO.println(
      cook.getName() + ": dies, " + e.getMessage())).factory();
  try (var kitchen = Executors.newFixedThreadPool(1, cooks)) {
    var burnt = kitchen.submit(this::burn); // <1>
    kitchen.submit(() -> say("works on"));
    kitchen.execute(this::burn); // <2>
    kitchen.submit(() -> say("works on"));
    IO.println("main: has given four orders");
    kitchen.close();
    IO.println("main: the first one is " + burnt.state());
  }
}

void burn() {
  throw new IllegalStateException("the soup is burnt");
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
