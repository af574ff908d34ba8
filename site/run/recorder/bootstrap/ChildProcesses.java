package site.run.recorder.bootstrap;

import java.lang.ProcessBuilder.Redirect;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The processes that this program starts: each is a lane, and a JVM among them may get the recorder too.
 *
 * <p>To pass it in the command prints nothing; what the variables JAVA_TOOL_OPTIONS and JDK_JAVA_OPTIONS say,
 * the JVM announces on standard error.
 */
public final class ChildProcesses {

  /** Makes the option of the java command that starts a JVM with the recorder in it. */
  public interface Option {
    /** @param marked which of its streams the child may mark */
    String of(String number, String name, String marked);
  }

  /**
   * A process that is being started.
   *
   * @param number unique among all processes of a run: the second child of the first one is 1.2
   * @param begin the clock of {@link System#nanoTime}
   */
  public record Child(String number, String name, long begin, String[] command) {}

  private static final String OUT = "o";
  private static final String ERR = "e";
  /** Those of the first process of a run. */
  public static final String BOTH = OUT + ERR;

  private static final Set<String> NAMES = ConcurrentHashMap.newKeySet();
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Map<Process, Thread> STARTED = new ConcurrentHashMap<>();
  private static String own = "";
  private static String streams = "";
  private static Option option; // null: they are not recorded

  private ChildProcesses() {}

  /**
   * Has JVMs recorded from now on.
   *
   * @param number of this process; empty: it is the first
   * @param marked which of its streams are the run's: a child may mark what it prints there
   * @param option made for each child
   */
  public static void record(String number, String marked, Option option) {
    own = number;
    streams = marked;
    ChildProcesses.option = option;
  }

  /** What the program starts, with the command that is to be started. */
  public static Child starting(String[] command, Redirect[] redirects, boolean merged) {
    var number = (own.isEmpty() ? "" : own + ".") + COUNT.incrementAndGet();
    var name = unique(ProcessName.of(command));
    boolean isRecorded = option != null && ProcessName.isJava(command);
    return new Child(number, name, System.nanoTime(),
        isRecorded ? recorded(command, option.of(number, name, marked(redirects, merged))) : command);
  }

  private static String unique(String name) {
    for (int same = 1; ; same++) {
      var numbered = same == 1 ? name : name + " (" + same + ")";
      if (NAMES.add(numbered)) {
        return numbered;
      }
    }
  }

  private static String[] recorded(String[] command, String agent) {
    var longer = new String[command.length + 1];
    longer[0] = command[0];
    longer[1] = agent;
    System.arraycopy(command, 1, longer, 2, command.length - 1);
    return longer;
  }

  private static String marked(Redirect[] redirects, boolean merged) {
    var out = isInherited(redirects, 1) && streams.contains(OUT) ? OUT : "";
    var err = isInherited(redirects, 2) && streams.contains(ERR) ? ERR : "";
    return out + (!merged ? err : out.isEmpty() ? "" : ERR);
  }

  private static boolean isInherited(Redirect[] redirects, int stream) {
    return redirects != null && redirects[stream] == Redirect.INHERIT;
  }

  public static void started(Process process, Child child) {
    var lane = Lanes.adopt(child, Thread.currentThread());
    if (lane != null) {
      lane.pid = process.pid();
      STARTED.put(process, lane.thread());
      atEnd(process, () -> lane.end = System.nanoTime());
    }
  }

  /** Stands for a process where otherwise a thread is waited for; null if it has no lane. */
  static Thread of(Process process) {
    return STARTED.get(process);
  }

  // Process.onExit would call back in a thread of the common pool, which it would start.
  private static void atEnd(Process process, Runnable then) {
    try {
      ((CompletableFuture<?>) Reaper.COMPLETION.invoke(null, process.pid(), false)).thenRun(then);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this JVM waits for processes in another way", e);
    }
  }

  private static final class Reaper {

    private static final Method COMPLETION = completion();

    private static Method completion() {
      try {
        var type = Class.forName("java.lang.ProcessHandleImpl");
        var method = type.getDeclaredMethod("completion", long.class, boolean.class);
        method.setAccessible(true);
        return method;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("this JVM waits for processes in another way", e);
      }
    }
  }
}
