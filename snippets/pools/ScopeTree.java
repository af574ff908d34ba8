///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25
// The preview of StructuredTaskScope differs in each JDK.
//PREVIEW
//SOURCES lib/Scopes.java
//DESCRIPTION A thread dump tells which thread opened which scope, and which threads are in it.

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

// tag::body[]
void main() throws Exception {
  try (var dinner = StructuredTaskScope.open(
      Scopes.<String>all(), Scopes.named("dinner"))) {
    dinner.fork(() -> cook("rice"));
    dinner.fork(() -> soup());
    allCook.await(); // <1>
    scopesOf(dump()).forEach(IO::println); // <2>
    mayEnd.countDown();
    IO.println("main: gets " + dinner.join());
  }
}

String soup() throws InterruptedException {
  Thread.currentThread().setName("soup");
  try (var pot = StructuredTaskScope.open(
      Scopes.<String>all(), Scopes.named("pot"))) { // <3>
    pot.fork(() -> cook("miso"));
    pot.fork(() -> cook("tofu"));
    return "soup of " + pot.join();
  }
}

String cook(String what) throws InterruptedException {
  Thread.currentThread().setName(what);
  allCook.countDown();
  mayEnd.await();
  return what;
}
// end::body[]

final CountDownLatch allCook = new CountDownLatch(3);
final CountDownLatch mayEnd = new CountDownLatch(1);

String dump() throws IOException {
  var folder = Files.createTempDirectory("dump");
  var file = folder.resolve("threads.json");
  ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
    .dumpThreads(file.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.JSON);
  var json = Files.readString(file);
  Files.delete(file);
  Files.delete(folder);
  return json;
}

final Pattern container = Pattern.compile(
  "\"container\": \"(\\w+)\\\\/.*?ThreadFlock.*?\"parent\": \"(.*?)\".*?\"owner\": \"(\\d+)\"");
final Pattern thread = Pattern.compile("\"tid\": \"(\\d+)\".*?\"name\": \"(.*?)\"");

/** Of each container in the dump the scope's name, its parent's, the opener's and those of its threads. */
List<String> scopesOf(String json) {
  var parts = json.replace("\n", " ").split("(?=\"container\": )");
  var names = new HashMap<String, String>();
  thread.matcher(json.replace("\n", " ")).results().forEach(t -> names.put(t.group(1), t.group(2)));
  var scopes = new ArrayList<String>();
  for (var part : parts) {
    var scope = container.matcher(part);
    if (scope.find()) {
      var inside = thread.matcher(part).results().map(t -> t.group(2)).sorted().toList();
      var parent = scope.group(2).replaceAll("\\\\?/.*|[<>]", "");
      scopes.add(scope.group(1) + " of " + names.get(scope.group(3)) + ", in " + parent
        + ": " + String.join(", ", inside));
    }
  }
  return scopes;
}
