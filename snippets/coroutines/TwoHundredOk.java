///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Generator.java
//SOURCES lib/Coroutine.java
//DESCRIPTION A number goes in, an answer comes out, five times.

// tag::body[]
void main() {
  var consumer = new Generator<Integer, String>(this::consume);
  consumer.send(null); // <1>
  for (int n = 1; n <= 5; n++) {
    IO.println("producer: produces " + n);
    var answer = consumer.send(n); // <2>
    IO.println("producer: is told " + answer);
  }
  consumer.close();
}

void consume(Generator<Integer, String> self) {
  var answer = "";
  while (true) {
    Integer n = self.yield(answer); // <3>
    if (n == null || n == 0) return; // <4>
    IO.println("consumer: consumes " + n);
    answer = "200 OK";
  }
}
// end::body[]
