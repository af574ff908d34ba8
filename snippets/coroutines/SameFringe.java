///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Generator.java
//SOURCES lib/Coroutine.java
//DESCRIPTION Solution: do two trees of different shape have the same leaves in the same order?

// tag::body[]
sealed interface Tree permits Leaf, Fork {}
record Leaf(String name) implements Tree {}
record Fork(Tree left, Tree right) implements Tree {}

void main() {
  var ann = fork(fork(leaf("a"), leaf("b")), leaf("c"));
  var bob = fork(leaf("a"), fork(leaf("b"), leaf("c")));
  var cid = fork(leaf("a"), fork(leaf("b"), leaf("x")));
  IO.println("ann and bob: " + compare(ann, bob));
  IO.println("ann and cid: " + compare(ann, cid));
}

String compare(Tree one, Tree other) {
  try (var left = leaves(one); var right = leaves(other)) { // <1>
    int same = 0;
    while (left.hasNext() && right.hasNext()) {
      if (!left.next().equals(right.next())) { // <2>
        return "different after " + same;
      }
      same++;
    }
    return left.hasNext() || right.hasNext()
      ? "one is longer" : "the same " + same;
  }
}

Generator<Void, String> leaves(Tree tree) {
  return new Generator<>(self -> walk(tree, self));
}

void walk(Tree tree, Generator<Void, String> self) {
  switch (tree) {
    case Leaf(var name) -> self.yield(name);
    case Fork(var left, var right) -> {
      walk(left, self);
      walk(right, self);
    }
  }
}
// end::body[]

Tree leaf(String name) {
  return new Leaf(name);
}

Tree fork(Tree left, Tree right) {
  return new Fork(left, right);
}
