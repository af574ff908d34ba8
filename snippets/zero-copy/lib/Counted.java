import java.io.FileInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * What the kernel has counted for one thread while it did something: calls that read and calls that write, the bytes
 * that these moved, the bytes that had to come from a disk, and page faults. See proc_pid_io(5) and proc_pid_stat(5).
 */
record Counted(long reads, long writes, long bytesIn, long bytesOut, long fromDisk, long faults) {

  interface Action {
    void run() throws Throwable;
  }

  private static long priceOfLooking;

  static {
    try {
      difference(() -> {}); // loads the classes that this takes, so that they are not counted later
      priceOfLooking = difference(() -> {}).faults;
    } catch (Throwable e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Counts what it does the first time, the loading of its classes included. */
  static Counted of(Action action) throws Throwable {
    return difference(action);
  }

  /**
   * Counts what it does when its classes have been loaded; the lesser of two counts, for now and then the JVM wants one
   * class more, which the same thread reads from its jar.
   */
  static Counted warm(Action action) throws Throwable {
    action.run();
    return difference(action).orLess(difference(action));
  }

  Counted orLess(Counted other) {
    return other.reads <= reads ? other : this;
  }

  // tag::difference[]
  private static Counted difference(Action action) throws Throwable {
    byte[] stat = read("/proc/thread-self/stat");
    byte[] io = read("/proc/thread-self/io");
    action.run();
    long[] after = numbers(read("/proc/thread-self/io"));
    long faults = faults(read("/proc/thread-self/stat")) - faults(stat);
    long[] before = numbers(io);
    return new Counted(after[2] - before[2] - 1, // the first look
        after[3] - before[3], after[0] - before[0] - io.length,
        after[1] - before[1], after[4] - before[4],
        Math.max(0, faults - priceOfLooking)); // of the looks
  }
  // end::difference[]

  /** The whole file in one read, so that a look has a known price. */
  private static byte[] read(String file) throws IOException {
    try (var in = new FileInputStream(file)) {
      var block = new byte[2048];
      return Arrays.copyOf(block, in.read(block));
    }
  }

  /** rchar, wchar, syscr, syscw, read_bytes, and some more. */
  private static long[] numbers(byte[] io) {
    return Arrays.stream(new String(io).split("\n"))
        .mapToLong(line -> Long.parseLong(line.substring(line.indexOf(':') + 2))).toArray();
  }

  /** Minor and major ones; what follows the name, which may hold blanks, begins with field 3. */
  private static long faults(byte[] stat) {
    var text = new String(stat);
    var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
    return Long.parseLong(fields[7]) + Long.parseLong(fields[9]);
  }
}
