///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The student is handed down through every call, also through those that do not care.

// tag::body[]
record Student(String name) { }

void main() throws InterruptedException {
  var ann = Thread.ofPlatform().name("ann")
    .start(() -> visit(new Student("Alice")));
  var bob = Thread.ofPlatform().name("bob")
    .start(() -> visit(new Student("Bert")));
  ann.join();
  bob.join();
}

void visit(Student student) {
  enrol(student);
  teach(student); // <1>
}

void enrol(Student student) {
  say("enrols " + student.name());
}

void teach(Student student) {
  examine(student);
}

void examine(Student student) {
  say("examines " + student.name());
}
// end::body[]

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}
