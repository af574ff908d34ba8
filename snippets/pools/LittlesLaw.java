///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION How many are there at once is how many come in a second times how long each stays.

// tag::body[]
void main() throws Exception {
  serve(20);
  serve(2);
}

void serve(int cooks) throws Exception {
  var inside = new AtomicInteger();
  var stayed = new LongAdder();
  long start = System.nanoTime();
  var looks = new ArrayList<Integer>();
  try (var kitchen = Executors.newFixedThreadPool(cooks)) {
    for (int guest = 0; guest < 40; guest++) {
      looks.add(inside.get()); // <1>
      inside.incrementAndGet();
      long came = System.nanoTime();
      kitchen.submit(() -> {
        Thread.sleep(40);
        stayed.add(System.nanoTime() - came);
        return inside.decrementAndGet();
      });
      Thread.sleep(5);
    }
    while (inside.get() > 0) {
      looks.add(inside.get());
      Thread.sleep(5);
    }
  }
  double seconds = (System.nanoTime() - start) / 1e9;
  double rate = 40 / seconds;
  double stay = stayed.sum() / 40 / 1e9;
  double seen = looks.stream().mapToInt(n -> n).average().orElse(0);
  tell(cooks, rate, stay, seen);
}
// end::body[]

void tell(int cooks, double rate, double stay, double seen) {
  IO.println(String.format(Locale.ROOT,
    "%d cooks: %.0f guests a second, each stays %.0f ms: %.1f expected at once, %.1f seen",
    cooks, rate, stay * 1000, rate * stay, seen));
}
