///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION An asynchronous read of a file is a task for a pool; here the pool is a list, and main its worker.

// tag::body[]
final Queue<Runnable> tasks = new ArrayDeque<>();

void main() throws Exception {
  var file = Files.writeString(
    Files.createTempFile("menu", ".txt"), "soup");
  try (var menu = AsynchronousFileChannel.open(file,
      Set.of(StandardOpenOption.READ), new ListOfTasks())) { // <1>
    Future<Integer> bytes = menu.read(ByteBuffer.allocate(16), 0);
    IO.println("main: has begun a read");
    Thread.sleep(100);
    IO.println("main: done: " + bytes.isDone()
      + ", tasks in the list: " + tasks.size());
    tasks.remove().run(); // <2>
    IO.println("main: done: " + bytes.isDone()
      + ", read " + bytes.get());
  }
  Files.delete(file);
}

class ListOfTasks extends NeverShutDown {

  public void execute(Runnable task) {
    tasks.add(task); // <3>
  }
}
// end::body[]

abstract class NeverShutDown extends AbstractExecutorService {

  public void shutdown() {}

  public List<Runnable> shutdownNow() {
    return List.of();
  }

  public boolean isShutdown() {
    return false;
  }

  public boolean isTerminated() {
    return false;
  }

  public boolean awaitTermination(long time, TimeUnit unit) {
    return true;
  }
}
