import java.util.concurrent.atomic.AtomicInteger;

/** What has come of a client's request; it is whole when it ends with a slash. */
final class Request {

  private final AtomicInteger half;
  private String text = "";
  private boolean gone;

  /** @param half counts the requests of which something has come, but not all */
  Request(AtomicInteger half) {
    this.half = half;
  }

  void add(String more) {
    if (text.isEmpty() && !more.endsWith("/")) half.incrementAndGet();
    text += more;
    gone = more.isEmpty();
    if (gone) half.decrementAndGet();
  }

  boolean isWhole() {
    return text.endsWith("/");
  }

  boolean isOpen() {
    return !isWhole() && !gone;
  }
}
