package site.run.recorder.bootstrap;

/** How the recorder's threads wait for their next look. */
public final class Pause {

  private Pause() {}

  /** Ends sooner if the program interrupts all threads that there are: it does not mean this one. */
  public static void of(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      return;
    }
  }
}
