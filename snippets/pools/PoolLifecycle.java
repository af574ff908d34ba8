///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A pool from its first task to its last: tasks start when they are submitted.

// tag::body[]
void main() throws Exception {
  var cook = Thread.ofPlatform().name("cook").factory();
  var kitchen = Executors.newFixedThreadPool(1, cook);
  var soup = kitchen.submit(() -> { // <1>
    IO.println("cook: begins the soup");
    begun.countDown();
    mayEnd.await();
    return "soup";
  });
  var tea = kitchen.submit(() -> "tea");
  begun.await();
  IO.println("main: nobody has closed anything yet");

  kitchen.shutdown(); // <2>
  IO.println("main: shut down, terminated: " + kitchen.isTerminated());
  try {
    kitchen.submit(() -> "rice");
  } catch (RejectedExecutionException e) {
    IO.println("main: the rice is refused");
  }
  mayEnd.countDown();
  kitchen.awaitTermination(1, TimeUnit.MINUTES); // <3>
  IO.println("main: terminated: " + kitchen.isTerminated());
  IO.println("main: has " + soup.resultNow() // <4>
    + " and " + tea.resultNow());
}

final CountDownLatch begun = new CountDownLatch(1);
final CountDownLatch mayEnd = new CountDownLatch(1);
// end::body[]
