///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A thread-local variable: one name, a value for each thread; and a value is not a copy.

// tag::body[]
final ThreadLocal<String> student = new ThreadLocal<>();
final ThreadLocal<List<String>> notes = new ThreadLocal<>();

void main() throws InterruptedException {
  var oneList = new ArrayList<String>();
  var ann = Thread.ofPlatform().name("ann")
    .start(() -> visit("Alice", oneList));
  ann.join();
  var bob = Thread.ofPlatform().name("bob")
    .start(() -> visit("Bert", oneList)); // <1>
  bob.join();
  say("has student " + student.get()); // <2>
}

void visit(String name, List<String> list) {
  student.set(name);
  notes.set(list);
  teach();
}

void teach() {
  notes.get().add(student.get());
  say("has student " + student.get() + ", notes " + notes.get());
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
