///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A coin that always shows heads, though tails would be right.

// tag::body[]
void main() throws InterruptedException {
  Thread.ofPlatform().name("ann").start(() -> IO.println("ann: bets")).join();
  Thread.ofPlatform().name("bob").start(() -> IO.println("bob: bets")).join();
  IO.println("main: heads");
}
// end::body[]
