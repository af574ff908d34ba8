///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION Asks for the soup of the day, then for two prices at once, with callbacks on a loop.

// tag::body[]
void main() throws Exception {
  try (var loop = new EventLoop()) {
    ask(loop, "soup", soup -> {
      IO.println("main: soup of the day is " + soup);
      var prices = new ArrayList<Integer>(); // <1>
      Consumer<String> price = answer -> {
        prices.add(Integer.parseInt(answer));
        if (prices.size() == 2) {
          IO.println("main: " + soup + " and tea cost "
            + (prices.get(0) + prices.get(1)));
          ask(loop, "natto", _ -> {}, failure -> { // <2>
            IO.println("main: " + failure.getMessage());
            loop.stop();
          });
        }
      };
      ask(loop, soup, price, Throwable::printStackTrace);
      ask(loop, "tea", price, Throwable::printStackTrace);
    }, Throwable::printStackTrace);
    loop.runForever();
  }
}

void ask(EventLoop loop, String what, Consumer<String> answer,
    Consumer<Exception> failure) {
  loop.callLater(Duration.ofMillis(20), () -> {
    if (menu.containsKey(what)) {
      answer.accept(menu.get(what));
    } else {
      failure.accept(new IllegalStateException("there is no " + what));
    }
  });
}
// end::body[]

final Map<String, String> menu = Map.of("soup", "miso", "miso", "7", "tea", "3");
