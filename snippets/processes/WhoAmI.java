///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A program asks for its own number, and for its parent's.

// tag::body[]
void main() {
  var me = ProcessHandle.current();
  IO.println("main: i am process " + me.pid());
  IO.println("main: my parent is process " + me.parent()
      .map(ProcessHandle::pid).orElse(0L)); // <1>
  IO.println("main: i am on the list: "
      + ProcessHandle.allProcesses().anyMatch(me::equals)); // <2>
}
// end::body[]
