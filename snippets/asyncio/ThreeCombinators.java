///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java lib/VirtualTime.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION Solution: gather, wait_for and as_completed, each in a few lines on futures and timers.

// tag::body[]
<T> List<T> gather(List<Task<T>> tasks) throws Exception {
  var results = new ArrayList<T>();
  for (var task : tasks) {
    results.add(Task.await(task)); // <1>
  }
  return results;
}

<T> T waitFor(Duration limit, Task<T> task) throws Exception {
  var isOver = new AtomicBoolean();
  var timer = EventLoop.running().callLater(limit, () -> {
    isOver.set(true);
    task.cancel(); // <2>
  });
  try {
    return Task.await(task);
  } catch (CancellationException e) {
    throw isOver.get() ? new TimeoutException() : e; // <3>
  } finally {
    EventLoop.running().cancel(timer);
  }
}

<T> List<LoopFuture<T>> asCompleted(List<Task<T>> tasks) {
  var places = tasks.stream()
    .map(task -> new LoopFuture<T>(task.loop)).toList();
  var next = places.iterator();
  for (var task : tasks) {
    task.whenDone(() -> pass(task, next.next())); // <4>
  }
  return places;
}
// end::body[]

<T> void pass(Task<T> task, LoopFuture<T> place) {
  try {
    place.set(task.result());
  } catch (Exception e) {
    place.fail(e);
  }
}

void main() throws Exception {
  try (var loop = new VirtualTime()) {
    loop.runUntilComplete(loop.task("main", () -> {
      IO.println("gather: " + gather(List.of(cook("rice", 30), cook("soup", 10), cook("tea", 5))));
      try {
        IO.println("wait_for: " + waitFor(Duration.ofMinutes(20), cook("tea", 5)));
        IO.println("wait_for: " + waitFor(Duration.ofMinutes(20), cook("rice", 30)));
      } catch (TimeoutException e) {
        IO.println("wait_for: rice took too long");
      }
      for (var dish : asCompleted(List.of(cook("rice", 30), cook("soup", 10), cook("tea", 5)))) {
        IO.println("as_completed: " + Task.await(dish));
      }
    }));
  }
}

Task<String> cook(String dish, int minutes) {
  return EventLoop.running().task(dish, () -> {
    Task.sleep(Duration.ofMinutes(minutes));
    return dish;
  });
}
