///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A pool of two JVMs that are asked over pipes; one of them dies, and is replaced.

// tag::body[]
void main(String... args) throws Exception {
  if (args.length > 0) {
    answer(); // <1>
  } else {
    distribute(List.of("3", "soup", "5", "7"));
  }
}

void answer() { // in the worker
  for (String line; (line = IO.readln()) != null; ) {
    int number = Integer.parseInt(line);
    IO.println(number * number);
  }
}

void distribute(List<String> questions) throws Exception {
  var idle = new LinkedBlockingQueue<Worker>();
  idle.add(new Worker("ann"));
  idle.add(new Worker("bob"));
  var clerk = Thread.ofVirtual().name("clerk-", 1).factory();
  try (var each = Executors.newThreadPerTaskExecutor(clerk)) {
    var answers = questions.stream().map(question ->
      each.submit(() -> {
        var worker = idle.take(); // <2>
        var answer = worker.ask(question); // <3>
        idle.add(answer.isPresent() ? worker : new Worker("cid"));
        return question + ": " + answer.orElse("its worker died");
      })).toList();
    for (var answer : answers) IO.println("main: " + answer.get());
  }
  for (var worker : idle) worker.to.close();
  for (var worker : idle) worker.process.waitFor();
  IO.println("main: needed " + pids.size() + " processes"); // <4>
}
// end::body[]

final Set<Long> pids = ConcurrentHashMap.newKeySet();

class Worker {
  final Process process;
  final BufferedReader from;
  final BufferedWriter to;

  Worker(String name) throws IOException {
    process = new ProcessBuilder(
      ProcessHandle.current().info().command().orElseThrow(),
      "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+PerfDisableSharedMem",
      "-cp", System.getProperty("java.class.path"), "WorkerProcesses", name)
      .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    from = process.inputReader();
    to = process.outputWriter();
    pids.add(process.pid());
  }

  /** Empty if the worker has died of it. */
  Optional<String> ask(String question) throws IOException {
    to.write(question + "\n");
    to.flush();
    return Optional.ofNullable(from.readLine());
  }
}
