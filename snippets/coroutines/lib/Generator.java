import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/**
 * Python's generator: a coroutine that hands a value out and gets one in wherever it stops.
 * I is what comes in, O what goes out. Who reads only can use it as an iterator. It belongs to one thread.
 */
final class Generator<I, O> implements Iterator<O>, Iterable<O>, AutoCloseable {

  private final Coroutine coroutine;
  private boolean begun;
  private boolean closed;
  private boolean full;
  private O out;
  private I in;

  /** @param body gets the generator, through which it yields */
  Generator(Consumer<Generator<I, O>> body) {
    coroutine = new Coroutine(() -> body.accept(this));
  }

  // tag::send[]
  /** Inside: hands out a value, stops, returns what is sent. */
  I yield(O value) {
    out = value;
    full = true;
    Coroutine.suspend();
    if (closed) throw new Closed();
    return in;
  }

  /** Outside: the yield where it stopped returns the value. */
  O send(I value) {
    if (!begun && value != null) {
      throw new IllegalStateException("is at no yield yet");
    }
    in = value;
    goOn();
    return next();
  }
  // end::send[]

  /** Goes on to the next yield if nobody has done so yet. */
  @Override
  public boolean hasNext() {
    if (!full) {
      in = null;
      goOn();
    }
    return full;
  }

  @Override
  public O next() {
    if (!hasNext()) throw new NoSuchElementException("it has ended");
    full = false;
    return out;
  }

  private void goOn() {
    if (closed || coroutine.isDone()) return;
    begun = true;
    full = false;
    coroutine.resume();
  }

  // tag::close[]
  /** The yield where it stands throws, so that finally runs. */
  @Override
  public void close() {
    boolean waits = begun && !closed && !coroutine.isDone();
    closed = true;
    full = false;
    if (!waits) return;
    try {
      coroutine.resume();
    } catch (Closed e) {
      return;
    }
    if (!coroutine.isDone()) {
      throw new IllegalStateException("goes on when closed");
    }
  }
  // end::close[]

  boolean isDone() {
    return closed || coroutine.isDone();
  }

  @Override
  public Iterator<O> iterator() {
    return this;
  }

  /** Python's GeneratorExit; an error, so that nobody catches it by the way. */
  static final class Closed extends Error {

    Closed() {
      super("the generator is closed", null, false, false);
    }
  }
}
