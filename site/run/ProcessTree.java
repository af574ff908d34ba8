package site.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import site.run.recorder.RunProcesses;

/**
 * A process and all its descendants. Children whose parent has ended no longer belong to any tree: they are
 * known because they were seen before, or on Linux because {@link RunProcesses} finds them.
 */
final class ProcessTree {

  private static final Path PROC = Path.of("/proc");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final int ROUNDS = 50;

  private final Process root;
  private final Instant begin;
  private final Path folder;
  private final Set<String> pipes;
  private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();
  private final Map<Long, Long> lastSeen = new ConcurrentHashMap<>();
  private volatile boolean over; // none of its processes is alive, so none can be added

  /**
   * @param root the process, which has only just been started
   * @param folder the folder of the run, by which its processes are recognized
   */
  ProcessTree(Process root, Path folder) {
    this.root = root;
    this.begin = begin(root.toHandle());
    this.folder = folder;
    this.pipes = RunProcesses.pipesOf(root.pid());
  }

  /** Notes which of its processes are alive. */
  void look() {
    root.descendants().forEach(seen::add);
    long now = System.nanoTime();
    seen.stream().filter(ProcessTree::lives).forEach(process -> lastSeen.put(process.pid(), now));
  }

  /** The clock of {@link System#nanoTime} when that process was last noted as alive; 0: it never was. */
  long lastSeen(long pid) {
    return lastSeen.getOrDefault(pid, 0L);
  }

  /** Its processes that are alive. */
  List<ProcessHandle> alive() {
    root.descendants().forEach(seen::add);
    return Stream.concat(Stream.of(root.toHandle()), seen.stream()).filter(ProcessHandle::isAlive).toList();
  }

  /** The memory that a process holds; 0 where the system does not report it. */
  static long memoryBytes(ProcessHandle process) {
    var resident = RESIDENT.matcher(RunProcesses.text(PROC.resolve(process.pid() + "/status")));
    return resident.find() ? Long.parseLong(resident.group(1)) << 10 : 0;
  }

  /** Ends every process of the tree, including processes that are started meanwhile. */
  void end() {
    for (int round = 0; round < ROUNDS && !over && root.isAlive() | endChildren(); round++) {
      // the process itself would also close its pipes, which are still read
      root.toHandle().destroyForcibly();
      pause();
    }
  }

  /** The children that have outlived the process, as command lines. */
  List<String> survivors() {
    return names(children());
  }

  /** Ends unknown processes that can still write into its pipes; returns their command lines. */
  List<String> endWriters() {
    var writers = RunProcesses.writingTo(pipes).stream().filter(this::isYounger).toList();
    var names = names(writers);
    writers.forEach(ProcessHandle::destroyForcibly);
    return names;
  }

  private static List<String> names(Collection<ProcessHandle> processes) {
    return processes.stream()
        .map(process -> process.info().commandLine().orElse("process " + process.pid())).sorted().toList();
  }

  /** @return whether there was a process to be ended */
  private boolean endChildren() {
    var alive = children();
    alive.forEach(ProcessHandle::destroyForcibly);
    return !alive.isEmpty();
  }

  private Set<ProcessHandle> children() {
    var alive = new HashSet<ProcessHandle>();
    boolean rootLives = root.isAlive();
    if (rootLives) { // else its children are another's by now
      root.descendants().forEach(alive::add);
    }
    seen.stream().flatMap(child -> Stream.concat(Stream.of(child), child.descendants())).forEach(alive::add);
    RunProcesses.of(folder).stream().filter(this::isYounger).forEach(alive::add);
    alive.removeIf(child -> child.equals(root.toHandle()) || !lives(child));
    seen.addAll(alive);
    over = !rootLives && alive.isEmpty();
    return alive;
  }

  /** A process older than the run may look at the run's folder, and must not be ended for that. */
  private boolean isYounger(ProcessHandle process) {
    return !begin(process).isBefore(begin);
  }

  private static Instant begin(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.MIN);
  }

  // A process that has ended but was not waited for still has an entry, but no memory.
  private static boolean lives(ProcessHandle process) {
    return process.isAlive() && (!Files.isDirectory(PROC) || memoryBytes(process) > 0);
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // ending the processes goes on all the same
    }
  }
}
