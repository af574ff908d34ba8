import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;

/** Tasks that end together; Python's asyncio.TaskGroup. */
final class TaskGroup {

  private final EventLoop loop = EventLoop.running();
  private final List<Task<?>> tasks = new ArrayList<>();
  private Throwable failure;

  // tag::group[]
  <T> Task<T> start(String name, Callable<T> body) {
    var task = loop.task(name, body);
    tasks.add(task);
    task.whenDone(() -> {
      if (task.failure() != null && !task.isCancelled()
          && failure == null) {
        failure = task.failure();
        tasks.forEach(Task::cancel); // <1>
      }
    });
    return task;
  }

  void join() throws Exception {
    CancellationException cancelled = null;
    for (int i = 0; i < tasks.size(); i++) {
      while (!tasks.get(i).isDone()) { // <2>
        try {
          awaitEndOf(tasks.get(i));
        } catch (CancellationException e) {
          cancelled = e; // <3>
          tasks.forEach(Task::cancel);
        }
      }
    }
    if (failure != null) {
      throw new ExecutionException(failure);
    } else if (cancelled != null) {
      throw cancelled; // <4>
    }
  }
  // end::group[]

  /** A task without a result. */
  Task<Void> start(String name, Task.Steps body) {
    return start(name, () -> {
      body.run();
      return null;
    });
  }

  /** The end of it, not its result; and if the waiting task is cancelled, the other one is not. */
  private void awaitEndOf(Task<?> task) throws Exception {
    var ended = new LoopFuture<Void>(loop);
    task.whenDone(ended::setIfOpen);
    Task.await(ended);
  }
}
