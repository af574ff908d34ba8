///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/Jvm.java
//DESCRIPTION Objects go to a child: a record arrives, a lock arrives as another lock, a thread cannot leave.
import java.lang.ProcessBuilder.Redirect;

// tag::body[]
record Order(String who, int buns) implements Serializable {}

void parent() throws Exception {
  var lock = new ReentrantLock();
  lock.lock();
  IO.println("main: the lock is locked: " + lock.isLocked());
  Process ann = Jvm.of(getClass(), "ann")
      .redirectOutput(Redirect.INHERIT).start();
  try (var out = new ObjectOutputStream(ann.getOutputStream())) {
    out.writeObject(new Order("bob", 3));
    out.writeObject(lock);
    out.writeObject(Thread.currentThread()); // <1>
  } catch (NotSerializableException e) {
    IO.println("main: cannot send a " + e.getMessage());
  }
  ann.waitFor();
}

void child(String name) throws Exception {
  try (var in = new ObjectInputStream(System.in)) {
    IO.println(name + ": got " + in.readObject());
    boolean locked = ((ReentrantLock) in.readObject()).isLocked();
    IO.println(name + ": the lock is locked: " + locked); // <2>
    in.readObject();
  } catch (ObjectStreamException e) { // <3>
    IO.println(name + ": got no third thing");
  }
}
// end::body[]

void main(String... args) throws Exception {
  if (args.length == 0) {
    parent();
  } else {
    child(args[0]);
  }
}
