///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION One call comes back with the dish, the other one with a promise of it.

// tag::body[]
void main() throws Exception {
  String soup = cook("soup"); // <1>
  IO.println("main: has " + soup);

  try (kitchen) {
    Future<String> rice = kitchen.submit(() -> {
      fire.await(); // <2>
      return cook("rice");
    });
    IO.println("main: has a promise, " + rice.state());
    fire.countDown();
    IO.println("main: has " + rice.get() + ", " + rice.state());
  }
}

String cook(String dish) {
  IO.println(Thread.currentThread().getName() + ": cooks " + dish);
  return dish;
}
// end::body[]

final CountDownLatch fire = new CountDownLatch(1);
final ExecutorService kitchen = Executors.newSingleThreadExecutor(task -> new Thread(task, "cid"));
