package site.run.recorder;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the recorder has told the runner of a run so far, beside the output: a file of lines in UTF-8, each a
 * {@link Word} and its fields, separated by tabs.
 *
 * <p>The program's JVM loads only the {@link Writer}; the runner alone loads this class and its
 * {@link ReportReader}.
 *
 * @param begin the clock when main began, in nanoseconds of {@link System#nanoTime}
 * @param cycle names of the threads of a cycle that stands; empty: none does
 * @param stuck whether nothing in the program can go on by itself
 * @param keepers names of the threads that then keep it alive
 * @param dump threads at the moment at which a dump was asked for, or the program was stuck
 * @param isDumped whether the dump is complete
 */
public record Report(
    OptionalLong begin, List<String> cycle, boolean stuck, List<String> keepers, List<DumpedThread> dump,
    boolean isDumped) {

  static final String NAME = "report";

  /** Nothing has been told yet. */
  public static final Report NOTHING =
      new Report(OptionalLong.empty(), List.of(), false, List.of(), List.of(), false);

  /** The runner makes this file when it wants a dump. */
  private static final String DUMP_WANTED = "dump";

  /** The runner makes this file if the JVMs are to be recorded that the program starts. */
  public static final String CHILDREN = "children";

  /**
   * What a line tells. BEGIN NANOS: main begins. CYCLE NAME...: a cycle of these threads stands; without
   * names: none does any more. STUCK NAME...: nothing can go on by itself; these threads keep the program
   * alive. THREAD and the fields of {@link DumpedThread}, its frames last: one of the dump. DUMPED: that was
   * the dump. FAILED TEXT: the recorder itself did.
   */
  enum Word { BEGIN, CYCLE, STUCK, THREAD, DUMPED, FAILED }

  /**
   * A thread of a dump.
   *
   * @param object the program's name for what it waits for; empty: there is none
   * @param type the class of that object; empty: it waits for none
   * @param owner the thread that has that object; empty: none is known to
   * @param frames of the program, the innermost first
   */
  public record DumpedThread(
      String name, Thread.State state, String object, String type, String owner, List<Frame> frames) {

    public DumpedThread {
      frames = List.copyOf(frames);
    }

    String line() {
      var fields = new ArrayList<Object>(List.of(name, state, object, type, owner));
      for (var frame : frames) {
        fields.add(frame.method());
        fields.add(frame.at());
      }
      return TabbedLine.of(Word.THREAD, fields.toArray());
    }

    static DumpedThread parse(String[] line) {
      var frames = new ArrayList<Frame>();
      for (int i = 6; i < line.length; i += 2) {
        frames.add(new Frame(line[i], line[i + 1]));
      }
      return new DumpedThread(line[1], Thread.State.valueOf(line[2]), line[3], line[4], line[5], frames);
    }
  }

  /** @param at file and line, as {@code LostDeposit.java:17} */
  public record Frame(String method, String at) {}

  public Report {
    cycle = List.copyOf(cycle);
    keepers = List.copyOf(keepers);
    dump = List.copyOf(dump);
  }

  /** Asks the recorder of the run in that folder for a dump. @return whether it will see that */
  public static boolean askForDump(Path folder) {
    try {
      Files.createFile(folder.resolve(DUMP_WANTED));
      return true;
    } catch (IOException e) {
      return false; // the program may have removed its folder
    }
  }

  /** Writes the report of a run, each line in one piece. */
  public static final class Writer {

    private final Path folder;
    private final FileOutputStream to;

    private Writer(Path folder, FileOutputStream to) {
      this.folder = folder;
      this.to = to;
    }

    /** The report of the run in that folder; empty if another process has it. */
    public static Optional<Writer> claim(Path folder) throws IOException {
      var file = folder.resolve(NAME);
      try {
        Files.createFile(file);
      } catch (FileAlreadyExistsException e) {
        return Optional.empty();
      }
      return Optional.of(new Writer(folder, new FileOutputStream(file.toFile(), true)));
    }

    public void begin(long nanos) {
      write(TabbedLine.of(Word.BEGIN, nanos));
    }

    public void cycle(List<String> threads) {
      write(TabbedLine.of(Word.CYCLE, threads.toArray()));
    }

    public void stuck(List<String> threads) {
      write(TabbedLine.of(Word.STUCK, threads.toArray()));
    }

    public void dump(List<DumpedThread> threads) {
      threads.forEach(thread -> write(thread.line()));
      write(TabbedLine.of(Word.DUMPED));
    }

    public void failed(Throwable mistake) {
      write(TabbedLine.of(Word.FAILED, mistake));
    }

    /** Whether the generator has ended before the run. */
    boolean isAbandoned() {
      return Lifeline.isCut(folder);
    }

    /** Those of the run that can be found, this one among them. */
    List<ProcessHandle> processes() {
      return RunProcesses.of(folder);
    }

    boolean isDumpWanted() {
      return folder.resolve(DUMP_WANTED).toFile().exists();
    }

    private void write(String line) {
      try {
        to.write(line.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
