/** A loop whose clock is set instead of waited for. */
// tag::virtual[]
class VirtualTime extends EventLoop {

  private long now;

  @Override
  long now() {
    return now;
  }

  @Override
  void pause(long nanos) {
    if (nanos == Long.MAX_VALUE) {
      throw new IllegalStateException("nothing will ever happen");
    }
    now += nanos;
  }
}
// end::virtual[]
