///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION Which system calls start a child, by the usual mechanism of the JDK and by another one.

// tag::body[]
void parent() throws Exception {
  for (var how : List.of("POSIX_SPAWN", "FORK")) {
    for (var call : traced( // <1>
        "-Djdk.lang.Process.launchMechanism=" + how, "ann")) {
      IO.println(how + ": " + call);
    }
  }
}

void child(String name) throws Exception {
  new ProcessBuilder("true").start().waitFor(); // <2>
}

String inWords(String call) {
  return call.contains("CLONE_VFORK") // <3>
          ? "a child in the memory of its parent"
      : call.contains("clone") ? "a child with a copy of the memory"
      : call.contains("jspawnhelper") ? "it becomes jspawnhelper"
      : call.contains("[\"true\"]") ? "it becomes true"
      : "?";
}
// end::body[]

void main(String... args) throws Exception {
  if (args.length == 0) {
    parent();
  } else {
    child(args[0]);
  }
}

/** The system calls by which this program, as a child, starts a child of its own. */
List<String> traced(String option, String name) throws Exception {
  var log = Files.createTempFile("calls", ".txt");
  try {
    var command = new ArrayList<>(List.of("strace", "-f", "--seccomp-bpf", "-qq",
        "-e", "trace=execve,clone,clone3,vfork,fork", "-o", log.toString()));
    command.addAll(Jvm.of(List.of(option), getClass(), name).command());
    new ProcessBuilder(command).start().waitFor();
    return Files.readAllLines(log).stream()
        .filter(line -> !line.contains("CLONE_THREAD") && !line.contains(" resumed>"))
        .map(this::inWords).filter(words -> !words.equals("?")).distinct().toList();
  } finally {
    Files.delete(log);
  }
}
