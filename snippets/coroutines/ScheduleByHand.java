///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Coroutine.java
//DESCRIPTION A string says whose turn it is.

// tag::body[]
final List<String> said = new ArrayList<>();

void main() {
  play("AABBAB");
  play("ABABAB");
  play("BBBAAA");
}

void play(String schedule) {
  said.clear();
  var a = new Coroutine(() -> say("1", "2", "3"));
  var b = new Coroutine(() -> say("x", "y", "z"));
  for (char who : schedule.toCharArray()) {
    (who == 'A' ? a : b).resume(); // <1>
  }
  IO.println("schedule " + schedule + ": " + String.join(" ", said));
}

void say(String... words) {
  for (var word : words) {
    said.add(word);
    Coroutine.suspend();
  }
}
// end::body[]
