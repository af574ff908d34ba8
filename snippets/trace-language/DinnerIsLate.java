///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION How often main asks, and whether it wants salt, differs from run to run.

// tag::body[]
final CountDownLatch dinner = new CountDownLatch(1);
final Random random = new Random();

void main() throws InterruptedException {
  Thread.ofPlatform().name("ann").start(this::cook);
  while (!dinner.await(15, TimeUnit.MILLISECONDS)) {
    IO.println("main: is it ready?");
  }
  if (random.nextBoolean()) {
    IO.println("main: salt, please");
  }
  IO.println("main: eats");
}
// end::body[]

void cook() {
  try {
    Thread.sleep(random.nextInt(60));
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts a cook", e);
  }
  dinner.countDown();
}
