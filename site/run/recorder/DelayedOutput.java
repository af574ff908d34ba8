package site.run.recorder;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A standard stream that lets its printers wait a little before and after they print, each thread in its own
 * measure: an order that holds all the same is probably meant.
 */
final class DelayedOutput extends PrintStream {

  private static final long LONGEST_NANOS = 24_000_000;
  private static final long ALL_NANOS = 400_000_000;
  private static final AtomicLong SPENT = new AtomicLong();
  private static final AtomicLong TURN = new AtomicLong();

  private final long seed;

  DelayedOutput(OutputStream to, Charset charset, long seed) {
    super(to, true, charset);
    this.seed = seed;
  }

  @Override
  public void println(String line) {
    whole(line + System.lineSeparator());
  }

  @Override
  public void println(Object object) {
    println(String.valueOf(object));
  }

  @Override
  public void println() {
    whole(System.lineSeparator());
  }

  @Override
  public void println(int number) {
    println(Integer.toString(number));
  }

  @Override
  public void println(long number) {
    println(Long.toString(number));
  }

  @Override
  public void print(String text) {
    whole(text);
  }

  @Override
  public PrintStream format(String format, Object... args) {
    whole(String.format(format, args));
    return this;
  }

  @Override
  public PrintStream printf(String format, Object... args) {
    return format(format, args);
  }

  // No thread waits while it holds the stream: others would wait for it too, and the order would stay the
  // same.
  private void whole(String text) {
    delay();
    super.print(text);
    delay();
  }

  /**
   * As if another thread had the processor: runnable, neither asleep nor parked, so that nothing else of the
   * thread is changed, its interrupts and permits least of all. A virtual thread keeps its carrier: to yield
   * it is an act of the program, which decides which thread comes next.
   */
  private void delay() {
    var own = share(Thread.currentThread().getName().hashCode());
    long nanos = (long) (LONGEST_NANOS * own * share(TURN.incrementAndGet()));
    if (SPENT.addAndGet(nanos) > ALL_NANOS) {
      return;
    }
    long until = System.nanoTime() + nanos;
    while (System.nanoTime() < until) {
      if (Thread.currentThread().isVirtual()) {
        Thread.onSpinWait();
      } else {
        Thread.yield();
      }
    }
  }

  /** From 0 to 1, mostly near 0: SplitMix64's mixing (Steele, Lea, Flood, OOPSLA 2014), squared. */
  private double share(long what) {
    long z = (seed + what) * 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    double uniform = ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    return uniform * uniform;
  }
}
