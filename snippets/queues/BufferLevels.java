///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Work.java
//DESCRIPTION Two rushes of six buns: how full the counter gets without a limit, and with a limit of four.

// tag::body[]
void main() throws InterruptedException {
  var free = new LinkedBlockingQueue<Integer>();
  var limited = new LinkedBlockingQueue<Integer>(4);
  var kitchens = List.of(
    Work.start("ann", () -> bake(free)),
    Work.start("bob", () -> eat(free)),
    Work.start("cid", () -> bake(limited)),
    Work.start("dee", () -> eat(limited)));
  long began = System.nanoTime();
  for (int look = 1; look <= 15; look++) {
    Thread.sleep(look == 1 ? 20 : 40); // <1>
    IO.println("main: at " + since(began) + " ms free "
      + free.size() + ", limited " + limited.size());
  }
  for (var thread : kitchens) thread.join();
  IO.println("main: ann baked for " + baked.get("ann") + " ms");
  IO.println("main: cid baked for " + baked.get("cid") + " ms");
}

void bake(BlockingQueue<Integer> counter)
    throws InterruptedException {
  long began = System.nanoTime();
  for (int bun = 1; bun <= 12; bun++) {
    if (bun == 7) Thread.sleep(320); // <2>
    counter.put(bun);
  }
  baked.put(Thread.currentThread().getName(), since(began));
}

void eat(BlockingQueue<Integer> counter)
    throws InterruptedException {
  for (int bun = 1; bun <= 12; bun++) {
    counter.take();
    Thread.sleep(40);
  }
}
// end::body[]

final Map<String, Long> baked = new ConcurrentHashMap<>();

long since(long began) {
  return (System.nanoTime() - began) / 1_000_000;
}
