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
   * @param text {@link #TIMELINE}, or the seed of delays around the program's prints; null: neither; a child
   *     of a recorded program is told more
   */
  public static void premain(String text, Instrumentation instrumentation) throws IOException {
    var options = AgentOptions.of(text);
    if (options == null) {
      return;
    }
    if (!options.isFirst()) {
      begin(options, instrumentation);
      return;
    }
    var claimed = Report.Writer.claim(options.folder());
    if (claimed.isPresent()) {
      var report = claimed.get();
      Watch.start(report, new JdkInternals(instrumentation), begin(options, instrumentation));
      report.begin(System.nanoTime());
    }
  }

  /** What to do when the program stands still. */
  private static Runnable begin(AgentOptions options, Instrumentation instrumentation) throws IOException {
    ThreadLabel.ofProcess(options.name());
    mark(options);
    var internals = new JdkInternals(instrumentation);
    if (options.timeline() || options.children()) {
      JdkClasses.define(internals);
    }
    if (options.children()) {
      options.passOn(JdkClasses.home());
    }
    if (options.timeline()) {
      return TimelineWriter.start(options, instrumentation, internals)::writeWhole;
    }
    if (options.children()) {
      Rewriter.startForChildren(instrumentation);
    }
    return () -> {};
  }

  // Built like the JDK's own streams: what a program forgets to flush must stay lost here too.
  private static void mark(AgentOptions options) {
    var token = Mark.token(options.folder().toString());
    if (options.marksOut()) {
      System.setOut(stream(FileDescriptor.out, token, System.out.charset(), options));
    }
    if (options.marksErr()) {
      System.setErr(stream(FileDescriptor.err, token, System.err.charset(), options));
    }
  }

  private static PrintStream stream(
      FileDescriptor descriptor, String token, Charset charset, AgentOptions options) {
    var marked = new MarkedOutput(new FileOutputStream(descriptor), token, options.timeline());
    var to = new BufferedOutputStream(marked, 128);
    return options.isDisturbed()
        ? new DelayedOutput(to, charset, Long.parseLong(options.manner()))
        : new PrintStream(to, true, charset);
  }
}
