package site.base;

import java.util.concurrent.Callable;

/** A failure that nobody foresaw, with the file of the book that was at hand when it came. */
@SuppressWarnings("serial")
public final class AtHand extends RuntimeException {

  private final String file;

  private AtHand(String file, Throwable cause) {
    super(cause);
    this.file = file;
  }

  /** The file's path relative to the book's folder. */
  public String file() {
    return file;
  }

  /**
   * Does the work; what it throws unforeseen becomes a failure that names the file.
   *
   * @throws InterruptedException if the work was interrupted
   */
  public static <T> T interruptibly(String file, Callable<T> work) throws InterruptedException {
    try {
      return work.call();
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception | StackOverflowError e) {
      throw failed(file, e);
    }
  }

  /** The failure that names the file, unless it names one already. */
  public static AtHand failed(String file, Throwable unforeseen) {
    return unforeseen instanceof AtHand known ? known : new AtHand(file, unforeseen);
  }

  /** The same for work that is not interrupted. */
  public static <T> T of(String file, Callable<T> work) {
    try {
      return interruptibly(file, work);
    } catch (InterruptedException e) {
      throw new AtHand(file, e);
    }
  }
}
