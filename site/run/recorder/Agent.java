package site.run.recorder;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.instrument.Instrumentation;
import java.nio.charset.Charset;

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
   * @param said {@link #TIMELINE}, or the seed of delays around the program's prints; null: neither; a child of a
   *     recorded program is told more
   */
  public static void premain(String said, Instrumentation instrumentation) throws IOException {
    var wish = AgentOptions.of(said);
    if (wish == null) {
      return;
    }
    if (!wish.isFirst()) {
      begin(wish, instrumentation);
      return;
    }
    var claimed = Report.Writer.claim(wish.folder());
    if (claimed.isPresent()) {
      var report = claimed.get();
      Watch.start(report, new JdkInternals(instrumentation), begin(wish, instrumentation));
      report.begin(System.nanoTime());
    }
  }

  /** What to do when the program stands still. */
  private static Runnable begin(AgentOptions wish, Instrumentation instrumentation) throws IOException {
    ThreadLabel.ofProcess(wish.name());
    mark(wish);
    var containers = new JdkInternals(instrumentation);
    if (wish.timeline() || wish.children()) {
      JdkClasses.define(containers);
    }
    if (wish.children()) {
      wish.passOn(JdkClasses.home());
    }
    if (wish.timeline()) {
      return TimelineWriter.start(wish, instrumentation, containers)::writeWhole;
    }
    if (wish.children()) {
      Rewriter.startForChildren(instrumentation);
    }
    return () -> {};
  }

  // Built like the JDK's own streams: what a program forgets to flush must stay lost here too.
  private static void mark(AgentOptions wish) {
    var token = Mark.token(wish.folder().toString());
    if (wish.marksOut()) {
      System.setOut(stream(FileDescriptor.out, token, System.out.charset(), wish));
    }
    if (wish.marksErr()) {
      System.setErr(stream(FileDescriptor.err, token, System.err.charset(), wish));
    }
  }

  private static PrintStream stream(FileDescriptor descriptor, String token, Charset charset, AgentOptions wish) {
    var to = new BufferedOutputStream(new MarkedOutput(new FileOutputStream(descriptor), token, wish.timeline()), 128);
    return wish.isDisturbed()
        ? new DelayedOutput(to, charset, Long.parseLong(wish.manner())) : new PrintStream(to, true, charset);
  }
}
