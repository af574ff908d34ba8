import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Ann writes numbers while Bob looks at them, and counts how often what he sees is odd. */
final class Race {

  private static final int MILLIS = 150;
  private static volatile boolean going;

  private Race() {}

  /** Ann writes 1, 2, 3, ... for a while. */
  static void run(String kind, IntConsumer writer, BooleanSupplier isOdd) throws InterruptedException {
    going = true;
    var ann = Thread.ofPlatform().name("ann").start(() -> {
      for (int n = 1; going; n++) writer.accept(n);
    });
    var bob = Thread.ofPlatform().name("bob").start(() -> {
      int looks = 0;
      int odd = 0;
      for (; going; looks++) {
        if (isOdd.getAsBoolean()) odd++;
      }
      IO.println(kind + ": " + odd + " of " + looks + " looks");
    });
    Thread.sleep(MILLIS);
    going = false;
    ann.join();
    bob.join();
  }

  /** Some computing, so that the writer has time to go on meanwhile. */
  static int digest(int number) {
    for (int i = 0; i < 60; i++) number = number * 31 + i;
    return number;
  }
}
