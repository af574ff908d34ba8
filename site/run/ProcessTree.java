package site.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A process and all that came of it. Children whose parent has ended belong to nobody's tree any more: they
 * are known by having been seen before, and on Linux by the run's mark in their environment.
 */
final class ProcessTree {

  private static final Path PROC = Path.of("/proc");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final int ROUNDS = 50;

  private final Process root;
  private final String mark;
  private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();
  private final Map<Long, Long> lastSeen = new ConcurrentHashMap<>();
  private volatile boolean over; // nothing of it lives, so nothing of it can come any more

  /** @param mark an entry of the environment, NAME=VALUE, that no other run has */
  ProcessTree(Process root, String mark) {
    this.root = root;
    this.mark = mark;
  }

  /** Notes who is alive. */
  void look() {
    root.descendants().forEach(seen::add);
    long now = System.nanoTime();
    seen.stream().filter(ProcessTree::lives).forEach(process -> lastSeen.put(process.pid(), now));
  }

  /** The clock when that process was last noted as alive; 0: it was not. */
  long lastSeen(long pid) {
    return lastSeen.getOrDefault(pid, 0L);
  }

  /** Its processes that are alive. */
  List<ProcessHandle> alive() {
    root.descendants().forEach(seen::add);
    return Stream.concat(Stream.of(root.toHandle()), seen.stream()).filter(ProcessHandle::isAlive).toList();
  }

  /** The memory that a process holds; 0 where the system does not tell. */
  static long memoryBytes(ProcessHandle process) {
    var resident = RESIDENT.matcher(read(PROC.resolve(process.pid() + "/status")));
    return resident.find() ? Long.parseLong(resident.group(1)) << 10 : 0;
  }

  /** Ends every process of it; those that it starts meanwhile too. */
  void end() {
    for (int round = 0; round < ROUNDS && !over && root.isAlive() | endChildren(); round++) {
      root.toHandle().destroyForcibly(); // the process itself would also close its pipes, which are still read
      pause();
    }
  }

  /** The children that have outlived the process, as command lines. */
  List<String> survivors() {
    return children().stream().map(child -> child.info().commandLine().orElse("process " + child.pid())).sorted()
        .toList();
  }

  /** @return whether there was one to be ended */
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
    marked().forEach(alive::add);
    alive.removeIf(child -> child.equals(root.toHandle()) || !lives(child));
    seen.addAll(alive);
    over = !rootLives && alive.isEmpty();
    return alive;
  }

  private List<ProcessHandle> marked() {
    if (!Files.isDirectory(PROC)) {
      return List.of();
    }
    try (var processes = Files.list(PROC)) {
      return processes.map(folder -> folder.getFileName().toString())
          .filter(name -> name.chars().allMatch(Character::isDigit))
          .filter(pid -> environment(pid).contains("\0" + mark + "\0"))
          .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream()).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  // A process that has ended but was not waited for still has an entry, but no memory.
  private static boolean lives(ProcessHandle process) {
    return process.isAlive() && (!Files.isDirectory(PROC) || memoryBytes(process) > 0);
  }

  private static String environment(String pid) {
    return "\0" + read(PROC.resolve(pid).resolve("environ"));
  }

  /** Empty where the process is gone or another's: both are no concern of this run. */
  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // ending goes on all the same
    }
  }
}
