///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Asks for the soup of the day, then for two prices at once, with virtual threads.

// tag::body[]
void main() throws Exception {
  try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
    var soup = ask("soup");
    IO.println("main: soup of the day is " + soup);
    var tea = threads.submit(() -> ask("tea")); // <1>
    int sum = Integer.parseInt(ask(soup)) + Integer.parseInt(tea.get());
    IO.println("main: " + soup + " and tea cost " + sum);
    ask("natto");
  } catch (IllegalStateException e) { // <2>
    IO.println("main: " + e.getMessage());
  }
}

String ask(String what) throws InterruptedException {
  Thread.sleep(20); // <3>
  if (menu.containsKey(what)) {
    return menu.get(what);
  }
  throw new IllegalStateException("there is no " + what);
}
// end::body[]

final Map<String, String> menu = Map.of("soup", "miso", "miso", "7", "tea", "3");
