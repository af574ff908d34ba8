///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//PREVIEW
//SOURCES ../pools/lib/Scopes.java
//DESCRIPTION A tree of virtual threads in scopes: the trunk is interrupted, and the leaves clean up first.

// tag::body[]
void main() throws Exception {
  var dinner = Thread.ofVirtual().start(() -> branch("dinner",
    () -> branch("soup",
      () -> leaf("miso"))));
  leafGrows.await();
  IO.println("main: interrupts the dinner");
  dinner.interrupt(); // <1>
  dinner.join();
}

Void branch(String name, Callable<Void> child) {
  IO.println(name + ": begins");
  try (var scope = StructuredTaskScope.open(Scopes.<Void>all())) {
    scope.fork(child);
    Scopes.join(scope); // <2>
  } catch (InterruptedException e) {
    Thread.currentThread().interrupt(); // <3>
  } catch (ExecutionException | TimeoutException e) {
    throw new IllegalStateException(e);
  } finally {
    IO.println(name + ": cleans up");
  }
  return null;
}

Void leaf(String name) throws InterruptedException {
  IO.println(name + ": begins");
  try {
    leafGrows.countDown();
    Thread.sleep(Duration.ofHours(1));
  } finally {
    IO.println(name + ": cleans up");
  }
  return null;
}
// end::body[]

final CountDownLatch leafGrows = new CountDownLatch(1);
