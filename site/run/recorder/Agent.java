package site.run.recorder;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.instrument.Instrumentation;
import java.nio.charset.Charset;
import java.nio.file.Path;

/** Entry of the recorder in a snippet's JVM: marks what it prints, and watches whether it can go on. */
public final class Agent {

  /** Names the folder in which a run's report is written; its value also marks the run's processes. */
  public static final String VARIABLE = "INTERLEAVE_RUN";

  private Agent() {}

  /**
   * Does nothing outside a recorded run, nor in a JVM that a recorded snippet starts with its own options.
   *
   * @param seed of delays around the program's prints; null: there are none
   */
  public static void premain(String seed, Instrumentation instrumentation) throws IOException {
    var folder = System.getenv(VARIABLE);
    if (folder == null) {
      return;
    }
    var claimed = Report.claim(Path.of(folder));
    if (claimed.isEmpty()) {
      return;
    }
    var report = claimed.get();
    System.setOut(marked(FileDescriptor.out, Mark.token(folder), System.out.charset(), seed));
    System.setErr(marked(FileDescriptor.err, Mark.token(folder), System.err.charset(), seed));
    Watch.start(report, new Containers(instrumentation));
    report.begin(System.nanoTime());
  }

  // Built like the JDK's own streams: what a program forgets to flush must stay lost here too.
  private static PrintStream marked(FileDescriptor descriptor, String token, Charset charset, String seed) {
    var to = new BufferedOutputStream(new Tee(new FileOutputStream(descriptor), token), 128);
    return seed == null ? new PrintStream(to, true, charset) : new Dawdler(to, charset, Long.parseLong(seed));
  }
}
