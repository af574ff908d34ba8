///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Generator.java
//SOURCES lib/Coroutine.java
//DESCRIPTION A recursive parser that waits for its next character in the middle of a parenthesis.

// tag::body[]
void main() {
  var parser = new Generator<Character, Void>(this::formulas);
  parser.next();
  for (var piece : List.of("2*(3", "+4*5)", "-6=1", "+2-1=")) {
    IO.println("main: sends " + piece);
    for (char c : piece.toCharArray()) parser.send(c); // <1>
  }
}

char c;

void read(Generator<Character, Void> self) {
  c = self.yield(null); // <2>
}

void formulas(Generator<Character, Void> self) {
  while (true) {
    read(self);
    IO.println("parser: " + sum(self));
  }
}

int sum(Generator<Character, Void> self) {
  int sum = product(self);
  while (c == '+' || c == '-') {
    int sign = c == '+' ? 1 : -1;
    read(self);
    sum += sign * product(self);
  }
  return sum;
}
// end::body[]

int product(Generator<Character, Void> self) {
  int product = factor(self);
  while (c == '*') {
    read(self);
    product *= factor(self);
  }
  return product;
}

int factor(Generator<Character, Void> self) {
  int value = 0;
  if (c == '(') {
    read(self);
    value = sum(self);
    read(self);
  }
  while (Character.isDigit(c)) {
    value = 10 * value + c - '0';
    read(self);
  }
  return value;
}
