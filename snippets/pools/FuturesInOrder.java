///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Results read in the order of submission: the first one read is the last one ready.

// tag::body[]
void main() throws Exception {
  try (var pool = Executors.newFixedThreadPool(3)) {
    var soup = pool.submit(() -> cook("ann", 500, "soup"));
    var tea = pool.submit(() -> cook("bob", 40, "tea"));
    var rice = pool.submit(() -> cook("cid", 150, "rice"));

    IO.println("main: gets " + soup.get()); // <1>
    IO.println("main: the tea is " + tea.state() // <2>
      + ", the rice is " + rice.state());
    IO.println("main: gets " + tea.get());
    IO.println("main: gets " + rice.get());
  }
}

String cook(String who, int millis, String what)
    throws InterruptedException {
  Thread.currentThread().setName(who);
  Thread.sleep(millis);
  IO.println(who + ": the " + what + " is ready");
  return what;
}
// end::body[]
