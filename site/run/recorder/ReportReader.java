package site.run.recorder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import site.run.recorder.Report.DumpedThread;

/** Reads the {@link Report} of a run while it grows. */
public final class ReportReader implements Closeable {

  private static final long MOST_BYTES = 8 << 20;

  private final Path path;
  private final TabbedFile file;
  private final List<DumpedThread> dump = new ArrayList<>();
  private OptionalLong begin = OptionalLong.empty();
  private List<String> cycle = List.of();
  private List<String> keepers = List.of();
  private boolean stuck;
  private boolean isDumped;
  private Report last = Report.NOTHING;

  public ReportReader(Path folder) {
    this.path = folder.resolve(Report.NAME);
    this.file = new TabbedFile(path, MOST_BYTES);
  }

  /**
   * What has been told by now.
   *
   * @throws RecorderFault if the program has written to the file, or the recorder failed
   */
  public Report read() throws IOException {
    var lines = file.more();
    try {
      for (var line : lines) {
        take(line);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw RecorderFault.foreign(path, e);
    }
    if (!lines.isEmpty()) {
      last = new Report(begin, cycle, stuck, keepers, dump, isDumped);
    }
    return last;
  }

  /** What had been told when it was read the last time. */
  public Report last() {
    return last;
  }

  private void take(String[] line) throws RecorderFault {
    var fields = List.of(line).subList(1, line.length);
    switch (Report.Word.valueOf(line[0])) {
      case BEGIN -> begin = OptionalLong.of(first(line[1]));
      case CYCLE -> cycle = fields;
      case STUCK -> {
        stuck = true;
        keepers = fields;
      }
      case THREAD -> dump.add(DumpedThread.parse(line));
      case DUMPED -> isDumped = true;
      case FAILED -> throw RecorderFault.failed(line[1]);
    }
  }

  /** A moment of the past, and the only one that is told. */
  private long first(String nanos) {
    long clock = Long.parseLong(nanos);
    if (begin.isPresent() || clock <= 0 || clock > System.nanoTime()) {
      throw new IllegalArgumentException(nanos);
    }
    return clock;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
