///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Generator.java
//SOURCES lib/Coroutine.java
//DESCRIPTION A recursive walk through a tree, read by a loop; it stops wherever it is.

// tag::body[]
record Tree(Tree left, int number, Tree right) {}

void main() {
  var tree = new Tree(
    new Tree(leaf(1), 2, leaf(3)), 4, leaf(5));
  var walk = new Generator<Void, String>(self -> walk(tree, 1, self));
  for (var number : walk) { // <1>
    IO.println("main: " + number);
  }
}

void walk(Tree tree, int depth, Generator<Void, String> self) {
  if (tree == null) return;
  walk(tree.left(), depth + 1, self);
  self.yield(tree.number() + ", from call " + depth); // <2>
  walk(tree.right(), depth + 1, self);
}
// end::body[]

Tree leaf(int number) {
  return new Tree(null, number, null);
}
