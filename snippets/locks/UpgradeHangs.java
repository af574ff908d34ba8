///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Hangs on purpose: a reader asks for the write lock and waits for itself to leave.

// tag::body[]
final ReadWriteLock lock = new ReentrantReadWriteLock();

void main() {
  lock.readLock().lock();
  IO.println("main: reads, and now wants to write");
  lock.writeLock().lock(); // <1>
  IO.println("main: writes");
}
// end::body[]
