import java.io.IOException;
import java.net.SocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/**
 * The guests of a chat: ann says long lines, bob listens to each before she says the next, and cid listens to
 * nothing until he is woken.
 */
final class Party {

  static final int LETTERS = 50_000;

  private final int lines;
  private final Semaphore heard = new Semaphore(0);
  private final CountDownLatch morning = new CountDownLatch(1);
  private Thread sleeper;

  Party(int lines) {
    this.lines = lines;
  }

  /** @return when ann has said all, and bob has heard it */
  void at(SocketAddress door) throws Exception {
    var ann = Guest.at(door);
    ann.hear();
    var bob = Guest.at(door);
    bob.hear();
    var cid = Guest.at(door);
    cid.hear();
    sleeper = start("cid", () -> sleeps(cid));
    var speaker = start("ann", () -> says(ann));
    var listener = start("bob", () -> listens(bob));
    speaker.join();
    listener.join();
  }

  /** @return when cid has heard what there is to hear */
  void cidWakesUp() throws InterruptedException {
    morning.countDown();
    sleeper.join();
  }

  private void says(Guest ann) throws Exception {
    for (int n = 1; n <= lines; n++) {
      ann.say("x".repeat(LETTERS - 1));
      heard.acquire();
    }
    ann.close();
  }

  private void listens(Guest bob) throws Exception {
    int got = 0;
    while (got < lines && bob.hear() instanceof String line) {
      if (line.length() == LETTERS - 1) got++;
      heard.release();
    }
    IO.println("bob: heard " + got + " whole lines");
    bob.close();
  }

  private void sleeps(Guest cid) throws Exception {
    morning.await();
    int bytes = 0;
    int whole = 0;
    for (var line = cid.hear(); line != null; line = cid.hear()) {
      bytes += line.length() + 1;
      if (line.length() == LETTERS - 1) whole++;
      if (whole == lines) break;
    }
    IO.println("cid: heard " + whole + " whole lines, " + bytes / 1000 + " kB");
    cid.close();
  }

  private interface Step {
    void run() throws Exception;
  }

  private static Thread start(String name, Step step) {
    return Thread.ofPlatform().name(name).start(() -> {
      try {
        step.run();
      } catch (Exception e) {
        throw new IllegalStateException(name, e);
      }
    });
  }
}
