///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: three fetches fail, no callback comes, and nothing is said.

// tag::body[]
void main() {
  var addresses = List.of("/tea", "/rice", "/soup");
  var told = new ArrayList<CompletableFuture<Void>>();
  try (var pool = Executors.newFixedThreadPool(3)) {
    for (int i = 0; i < addresses.size(); i++) {
      int n = i;
      told.add(CompletableFuture
        .supplyAsync(() -> pages.get(n).length(), pool) // <1>
        .thenAccept(l -> IO.println("callback: " + l + " letters")));
    }
  }
  IO.println("main: done");
  for (var one : told) { // <2>
    IO.println("main: " + one.state() + ", "
      + one.exceptionNow().getClass().getSimpleName());
  }
}

final Map<String, String> pages =
  Map.of("/tea", "green", "/rice", "white", "/soup", "miso");
// end::body[]
