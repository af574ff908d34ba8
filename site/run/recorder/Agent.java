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

  /** What is asked of the agent where the run's timeline is wanted. */
  public static final String TIMELINE = "timeline";

  private Agent() {}

  /**
   * Does nothing outside a recorded run, nor in a JVM that a recorded snippet starts with its own options.
   *
   * @param wish {@link #TIMELINE}, or the seed of delays around the program's prints; null: neither
   */
  public static void premain(String wish, Instrumentation instrumentation) throws IOException {
    var folder = System.getenv(VARIABLE);
    if (folder == null) {
      return;
    }
    var claimed = Report.claim(Path.of(folder));
    if (claimed.isEmpty()) {
      return;
    }
    var report = claimed.get();
    boolean timeline = TIMELINE.equals(wish);
    System.setOut(marked(FileDescriptor.out, Mark.token(folder), System.out.charset(), wish));
    System.setErr(marked(FileDescriptor.err, Mark.token(folder), System.err.charset(), wish));
    var containers = new Containers(instrumentation);
    Watch.start(report, containers, timeline ? () -> Sketch.write(Path.of(folder), containers) : () -> {});
    if (timeline) {
      Sketch.start(instrumentation, containers, Path.of(folder));
    }
    report.begin(System.nanoTime());
  }

  // Built like the JDK's own streams: what a program forgets to flush must stay lost here too.
  private static PrintStream marked(FileDescriptor descriptor, String token, Charset charset, String wish) {
    boolean timeline = TIMELINE.equals(wish);
    var to = new BufferedOutputStream(new Tee(new FileOutputStream(descriptor), token, timeline), 128);
    return wish == null || timeline
        ? new PrintStream(to, true, charset) : new Dawdler(to, charset, Long.parseLong(wish));
  }
}
