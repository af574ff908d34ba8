import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** One thread, one selector; what is to be done stands in the keys. */
final class Reactor implements AutoCloseable {

  // tag::reactor[]
  interface Callback {
    void ready(SelectionKey key) throws IOException;
  }

  final Selector selector;
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private volatile boolean stopped;

  /** Calls whoever is ready, until it is stopped. */
  void run() throws IOException {
    while (!stopped) {
      selector.select(this::call);
      for (var task = tasks.poll(); task != null; task = tasks.poll()) {
        call(task);
      }
    }
  }

  private void call(SelectionKey key) {
    try {
      ((Callback) key.attachment()).ready(key);
    } catch (IOException e) {
      hangUp(key); // <1>
    } catch (RuntimeException e) {
      hangUp(key);
      failed.accept(e); // <2>
    }
  }

  private void call(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      failed.accept(e);
    }
  }

  /** From any thread: the reactor's thread will run the task. */
  void execute(Runnable task) {
    tasks.add(task);
    selector.wakeup();
  }
  // end::reactor[]

  private final Consumer<RuntimeException> failed = e -> System.err.println("reactor: goes on after " + e);
  private Thread thread;

  Reactor() {
    try {
      selector = Selector.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The callback will be told of guests at that door. */
  void watch(ServerSocketChannel door, Callback guestIsHere) throws IOException {
    door.configureBlocking(false);
    Callback oneGuest = key -> {
      try {
        guestIsHere.ready(key);
      } catch (IOException e) {
        // a guest who has gone before he was in; the door stays open for the others
      }
    };
    door.register(selector, SelectionKey.OP_ACCEPT, oneGuest);
  }

  /** Runs in a thread of that name, until it is closed. */
  void start(String name) {
    thread = Thread.ofPlatform().name(name).start(() -> {
      try {
        run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  static void hangUp(SelectionKey key) {
    try {
      key.channel().close();
    } catch (IOException e) {
      key.cancel();
    }
  }

  /** Waits until the thread has ended, and closes the channels of all keys. */
  @Override
  public void close() throws IOException, InterruptedException {
    stopped = true;
    selector.wakeup();
    if (thread != null) thread.join();
    selector.keys().forEach(Reactor::hangUp);
    selector.close();
  }
}
