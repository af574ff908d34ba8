package site.test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Processes that want a processor each, until this is closed; they end with their parent, however that ends.
 */
public final class Busy implements AutoCloseable {

  private static final List<String> COMMAND = List.of("sh", "-c",
      "while kill -0 $PPID; do :; done 2>/dev/null");

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
