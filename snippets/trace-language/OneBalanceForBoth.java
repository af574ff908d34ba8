///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Does not compile, on purpose: a lambda may not change a local variable.

// tag::body[]
void main() {
  int balance = 100;
  Thread.ofPlatform().name("ann").start(() -> balance += 10);
}
// end::body[]
