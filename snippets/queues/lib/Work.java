/** What a thread does; it may be interrupted where it waits, which nobody here does. */
interface Work {

  void run() throws InterruptedException;

  static Thread start(String name, Work work) {
    return Thread.ofPlatform().name(name).start(() -> {
      try {
        work.run();
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody interrupts here", e);
      }
    });
  }
}
