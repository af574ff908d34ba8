///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION Solution: a child outlives its killed parent, and writes down who has adopted it.

// tag::body[]
void parent() throws Exception {
  Path diary = Files.createTempFile("diary", ".txt");
  Process ann = Jvm.of(getClass(), "ann", diary.toString()).start();
  var bob = ProcessHandle.of(Long.parseLong(
      ann.inputReader().readLine())).orElseThrow();
  IO.println("bob: my parent is " + parent(bob));
  ann.destroyForcibly();
  awaitEnd(bob);
  IO.println("bob: my parent is " + Files.readString(diary));
  Files.delete(diary);
}

void ann(String diary) throws Exception {
  Process bob = Jvm.of(getClass(), "bob", diary, "" + me.pid()).start();
  IO.println(bob.pid());
  Thread.sleep(5000);
}

void bob(Path diary, long ann) throws Exception {
  System.in.read(); // <1>
  while (parent(me) == ann) { // <2>
    Thread.sleep(5);
  }
  Files.writeString(diary, "" + parent(me));
}
// end::body[]

final ProcessHandle me = ProcessHandle.current();

void main(String... args) throws Exception {
  switch (args.length) {
    case 0 -> parent();
    case 2 -> ann(args[1]);
    default -> bob(Path.of(args[1]), Long.parseLong(args[2]));
  }
}

long parent(ProcessHandle child) {
  return child.parent().map(ProcessHandle::pid).orElse(0L);
}

/** Of a process that is no child of this one. */
void awaitEnd(ProcessHandle someone) throws InterruptedException {
  while (someone.info().command().isPresent()) {
    Thread.sleep(5);
  }
}
