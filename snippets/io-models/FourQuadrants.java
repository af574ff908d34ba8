///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The same soup, asked for in four ways, with counters.

// tag::body[]
void main() throws Exception {
  serve("synchronous, blocking", (kitchen, ann) ->
    ann.eats(kitchen.take())); // <1>
  serve("synchronous, non-blocking", (kitchen, ann) -> {
    var soup = kitchen.tryTake();
    while (soup == null) { // <2>
      ann.readsAPage();
      soup = kitchen.tryTake();
    }
    ann.eats(soup);
  });
  serve("asynchronous, blocking", (kitchen, ann) -> {
    ann.eats(kitchen.order(soup -> { }).get()); // <3>
  });
  serve("asynchronous, non-blocking", (kitchen, ann) -> {
    ann.pages = 1; // <4>
    kitchen.order(ann::eats);
    while (ann.pages < 30) ann.readsAPage();
  });
}

class Kitchen {
  int asked;
  Future<String> ticket;

  String take() throws Exception {
    asked++;
    return cook(soup -> { });
  }

  String tryTake() throws Exception {
    if (ticket == null) order(soup -> { }); else asked++;
    return ticket.isDone() ? ticket.get() : null;
  }

  Future<String> order(Consumer<String> then) {
    asked++;
    return ticket = cid.submit(() -> cook(then));
  }
}
// end::body[]

ExecutorService cid;

volatile String cook;

String cook(Consumer<String> then) throws InterruptedException {
  cook = Thread.currentThread().getName();
  Thread.sleep(150);
  then.accept("soup");
  return "soup";
}

class Ann {
  volatile int pages;
  volatile String summary;
  long asked;

  /** Ten milliseconds of something else. */
  void readsAPage() {
    pages++;
    for (long begin = System.nanoTime(); System.nanoTime() - begin < 10_000_000; ) Thread.onSpinWait();
  }

  /** The dish is here. */
  void eats(String soup) {
    summary = "pages " + pages + ", " + (System.nanoTime() - asked) / 1_000_000
      + " ms, cooked by " + cook + ", brought by " + Thread.currentThread().getName();
  }
}

interface Way {
  void serve(Kitchen kitchen, Ann ann) throws Exception;
}

void serve(String how, Way way) throws Exception {
  var kitchen = new Kitchen();
  var ann = new Ann();
  try (var cook = Executors.newSingleThreadExecutor(task -> new Thread(task, "cid"))) {
    cid = cook;
    ann.asked = System.nanoTime();
    way.serve(kitchen, ann);
  }
  IO.println(how + ": asked " + kitchen.asked + ", " + ann.summary);
}
