package site.run.recorder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import site.run.recorder.bootstrap.Wait;

/**
 * What a process tells of its threads, for the run's timeline: a file to which a piece is added every few
 * milliseconds, so that it is there however the program ends.
 *
 * <p>A piece consists of lines in UTF-8, each a {@link Word} and the fields of its record in their order,
 * separated by tabs; STATUS is its last line. A lane or an object that comes again has changed since: the
 * last line counts. A wait that lasts at the end of a piece (its {@code to} is 0) counts until the next
 * piece.
 *
 * <p>Clocks are in nanoseconds of {@link System#nanoTime}, which all processes of a machine share; 0: that
 * moment has not come. Lanes and objects have numbers of their own from 0; -1: there is none.
 *
 * <p>The program's JVM writes lines, and loads only their records; the runner alone loads this class, which
 * reads them.
 */
public record TimelineFile(StatusLine status, List<LaneLine> lanes, List<WaitLine> waits) {

  private static final long MOST_BYTES = 64 << 20;

  /** What a line tells, and with it which record it is. */
  enum Word { LANE, OBJECT, WAIT, STATUS }

  /**
   * A thread, or a process that is started.
   *
   * @param process its number in the run; empty: it is a thread
   * @param pid the system's number of the process; 0: not known, or it is a thread
   */
  public record LaneLine(
      int number, String name, long begin, long end, int parent, String process, long pid) {

    public String line() {
      return TabbedLine.of(Word.LANE, number, name, begin, end, parent, process, pid);
    }

    static LaneLine parse(String[] line) {
      return new LaneLine(Integer.parseInt(line[1]), line[2], Long.parseLong(line[3]),
          Long.parseLong(line[4]), Integer.parseInt(line[5]), line[6], Long.parseLong(line[7]));
    }
  }

  /**
   * What is waited for.
   *
   * @param name by which the program calls it; empty: none that is known
   * @param type its class without the package, of a class itself that class; empty: nothing has been told yet
   */
  public record ObjectLine(int number, String name, String type) {

    public static final ObjectLine NONE = new ObjectLine(-1, "", "");

    public String line() {
      return TabbedLine.of(Word.OBJECT, number, name, type);
    }

    static ObjectLine parse(String[] line) {
      return new ObjectLine(Integer.parseInt(line[1]), line[2], line[3]);
    }
  }

  /**
   * As {@link Wait} says. The line has the number of the object.
   *
   * @param at the program's own line at which it began, as {@code LostDeposit.java:17}; empty: none
   */
  public record WaitLine(
      int lane, Wait.State state, long from, long to, String at, String input, ObjectLine object, int owner,
      long timeout, int by, long handed, Wait.Item item) {

    public String line() {
      return TabbedLine.of(
          Word.WAIT, lane, state, from, to, at, input, object.number(), owner, timeout, by, handed, item);
    }

    static WaitLine parse(String[] line, Map<Integer, ObjectLine> objects) {
      int object = Integer.parseInt(line[7]);
      return new WaitLine(Integer.parseInt(line[1]), Wait.State.valueOf(line[2]), Long.parseLong(line[3]),
          Long.parseLong(line[4]), line[5], line[6],
          objects.getOrDefault(object, new ObjectLine(object, "", "")),
          Integer.parseInt(line[8]), Long.parseLong(line[9]), Integer.parseInt(line[10]),
          Long.parseLong(line[11]), Wait.Item.valueOf(line[12]));
    }

    /** The same wait where lanes have other numbers. */
    public WaitLine renumbered(IntUnaryOperator numbers) {
      return new WaitLine(numbers.applyAsInt(lane), state, from, to, at, input, object,
          numbers.applyAsInt(owner), timeout, numbers.applyAsInt(by), handed, item);
    }
  }

  /**
   * What holds at the end of a piece.
   *
   * @param begin the clock when main began
   * @param known the clock up to which nothing is missing; 0: nothing is missing at all
   * @param leftOut how many threads have no lane, since there were too many
   * @param written the clock now
   * @param isWhole whether nothing was left to be told then
   */
  public record StatusLine(long begin, long known, int leftOut, long written, boolean isWhole) {

    public String line() {
      return TabbedLine.of(Word.STATUS, begin, known, leftOut, written, isWhole);
    }

    static StatusLine parse(String[] line) {
      return new StatusLine(Long.parseLong(line[1]), Long.parseLong(line[2]), Integer.parseInt(line[3]),
          Long.parseLong(line[4]), Boolean.parseBoolean(line[5]));
    }
  }

  public TimelineFile {
    lanes = List.copyOf(lanes);
    waits = List.copyOf(waits);
  }

  /**
   * What the process of that number has told; empty if it has not told a whole piece.
   *
   * @param number as for {@link TimelineWriter#file}
   * @throws RecorderFault if somebody else has written to the file
   */
  public static Optional<TimelineFile> read(Path folder, String number) throws IOException {
    var path = TimelineWriter.file(folder, number);
    try (var file = new TabbedFile(path, MOST_BYTES)) {
      var lines = file.more();
      int end = lines.size() - 1; // a process that is killed may not have finished a piece
      while (end >= 0 && !lines.get(end)[0].equals(Word.STATUS.name())) {
        end--;
      }
      return end < 0 ? Optional.empty() : Optional.of(parse(number, lines.subList(0, end + 1)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw RecorderFault.foreign(path, e);
    }
  }

  private static TimelineFile parse(String number, List<String[]> lines) {
    var lanes = new ArrayList<LaneLine>();
    var objects = new HashMap<Integer, ObjectLine>();
    var ended = new ArrayList<String[]>();
    var open = new ArrayList<String[]>();
    var lasting = List.<String[]>of();
    for (var line : lines) {
      switch (Word.valueOf(line[0])) {
        case LANE -> put(lanes, LaneLine.parse(line));
        case OBJECT -> objects.put(Integer.parseInt(line[1]), ObjectLine.parse(line));
        case WAIT -> (line[4].equals("0") ? open : ended).add(line);
        case STATUS -> {
          lasting = List.copyOf(open);
          open.clear();
        }
      }
    }
    var waits = Stream.concat(ended.stream(), lasting.stream())
        .map(line -> WaitLine.parse(line, objects)).toList();
    check(number, lanes, waits);
    return new TimelineFile(StatusLine.parse(lines.getLast()), lanes, waits);
  }

  /**
   * Numbers mean lanes that there are, and those of processes begin with that of the one that started them.
   */
  private static void check(String number, List<LaneLine> lanes, List<WaitLine> waits) {
    var prefix = number.isEmpty() ? "" : number + ".";
    var child = Pattern.compile(Pattern.quote(prefix) + "\\d{1,9}");
    Objects.checkIndex(0, lanes.size());
    for (var lane : lanes) {
      Objects.checkIndex(lane.parent + 1, lanes.size() + 1);
      if (!lane.process.isEmpty() && !child.matcher(lane.process).matches()) {
        throw new IllegalArgumentException(lane.process);
      }
    }
    for (var wait : waits) {
      Objects.checkIndex(wait.lane, lanes.size());
      Objects.checkIndex(wait.owner + 1, lanes.size() + 1);
      Objects.checkIndex(wait.by + 1, lanes.size() + 1);
    }
  }

  private static void put(List<LaneLine> lanes, LaneLine lane) {
    if (lane.number == lanes.size()) {
      lanes.add(lane);
    } else {
      lanes.set(lane.number, lane);
    }
  }
}
