import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;

/** A kitchen with a hatch: cid cooks for a while, and then the dish lies in the hatch. */
final class Kitchen {

  private Kitchen() {}

  // tag::kitchen[]
  /** Cid begins to cook now, and puts the dish into the hatch later. */
  static void cook(String dish, long millis, Pipe hatch) {
    Thread.ofPlatform().name("cid").start(() -> {
      sleep(millis);
      IO.println("cid: puts " + dish.length() + " bytes into the hatch");
      put(dish, hatch);
    });
  }

  /** What has been read from a hatch. */
  static String text(ByteBuffer plate) {
    return StandardCharsets.UTF_8.decode(plate.flip()).toString();
  }
  // end::kitchen[]

  private static void put(String dish, Pipe hatch) {
    try (var sink = hatch.sink()) {
      sink.write(ByteBuffer.wrap(dish.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts the cook", e);
    }
  }
}
