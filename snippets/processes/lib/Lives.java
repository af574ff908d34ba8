import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** How long some children live, each from its start to its end. */
final class Lives {

  private final List<CompletableFuture<Long>> millis = new ArrayList<>();

  /** That child's, who has just been started. */
  Process add(Process child) {
    long born = System.nanoTime();
    millis.add(child.onExit().thenApply(_ -> (System.nanoTime() - born) / 1_000_000));
    return child;
  }

  /** All together in milliseconds, when all have ended. */
  long sum() {
    return millis.stream().mapToLong(CompletableFuture::join).sum();
  }
}
