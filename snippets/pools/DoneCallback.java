///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Five pages are fetched, and a callback tells the length of each as it arrives.

// tag::body[]
void main() {
  var workers = Thread.ofPlatform().name("worker-", 1).factory();
  try (var pool = Executors.newFixedThreadPool(3, workers)) {
    for (var address : pages.keySet()) {
      CompletableFuture.supplyAsync(() -> fetch(address), pool)
        .thenAccept(page -> // <1>
          say(address + " has " + page.length() + " letters"));
    }
    IO.println("main: has ordered five pages, waits for none");
  }
  IO.println("main: all five were told");
}

final Map<String, String> pages = Map.of("/tea", "green",
  "/rice", "white and hot", "/soup", "miso with tofu",
  "/noodles", "udon", "/buns", "steamed, with bean paste");
// end::body[]

String fetch(String address) {
  try {
    Thread.sleep(ThreadLocalRandom.current().nextInt(10, 60));
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts a worker", e);
  }
  return pages.get(address);
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
