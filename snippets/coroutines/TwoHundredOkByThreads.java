///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Producer and consumer of 200 OK, the consumer in a virtual thread.

// tag::body[]
//SOURCES lib/Generator.java
//SOURCES lib/threads/Coroutine.java

void main() {
  var consumer = new Generator<Integer, String>(this::consume);
  consumer.send(null);
  for (int n = 1; n <= 5; n++) {
    IO.println("producer: produces " + n);
    var answer = consumer.send(n);
    IO.println("producer: is told " + answer);
  }
  consumer.close();
}

void consume(Generator<Integer, String> self) {
  var answer = "";
  while (true) {
    Integer n = self.yield(answer);
    if (n == null || n == 0) return;
    IO.println("consumer: consumes " + n);
    answer = "200 OK";
  }
}
// end::body[]
