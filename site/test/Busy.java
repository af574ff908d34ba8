package site.test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Processes that want a processor each, until this is closed; they end with their parent, however that ends.
 *
 * <p>Where there is {@code setsid}, each has a session of its own, as a recorded run has: Linux shares the
 * processors among sessions first, so that all processes of one session would take no more than that run.
 */
public final class Busy implements AutoCloseable {

  private static final String LOOP = "while kill -0 $PPID; do :; done 2>/dev/null";
  private static final List<String> COMMAND = List.of(
      "sh", "-c", "command -v setsid >/dev/null && exec setsid sh -c \"$0\"; eval \"$0\"", LOOP);

  private final List<Process> processes = new ArrayList<>();

  public Busy(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      processes.add(new ProcessBuilder(COMMAND).start());
    }
  }

  @Override
  public void close() {
    processes.forEach(Process::destroyForcibly);
  }
}
