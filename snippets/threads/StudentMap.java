///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A map from thread to student: nobody takes the entries out.

// tag::body[]
record Student(String name) { }

final Map<Thread, Student> students = new ConcurrentHashMap<>(); // <1>

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann").start(() -> visit("Alice"));
  var bob = Thread.ofPlatform().name("bob").start(() -> visit("Bert"));
  ann.join();
  bob.join();
  say("the map holds " + students.size() + " students, threads alive: "
    + students.keySet().stream().filter(Thread::isAlive).count());
}

void visit(String name) {
  students.put(Thread.currentThread(), new Student(name));
  teach();
}

void teach() {
  examine(); // <2>
}

void examine() {
  say("examines " + students.get(Thread.currentThread()).name());
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
