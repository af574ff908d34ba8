package site.run.recorder.bootstrap;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In which local or captured variable of the program an object was when a thread first had to wait for it.
 */
public final class Variables {

  /**
   * The variable that is in that slot at that place of the method.
   *
   * @param object what was looked for
   * @param path what leads from the variable to it: nothing, {@code [2]}, {@code .lock}
   */
  public record Variable(
      Object object, String path, Class<?> type, String method, String descriptor, int slot, int index) {}

  /** What is known of an object: what it is a part of, and in which variables that may be. */
  private record Sight(Object whole, List<Variable> variables) {}

  private static final int MOST = 100;
  private static final int MOST_EACH = 12;
  private static final Map<Integer, Sight> OF = new ConcurrentHashMap<>();
  private static volatile ObjectNames fields = new ObjectNames();

  private Variables() {}

  /** Those found so far, the likeliest of each object first; some have no name. */
  public static List<Variable> found() {
    return OF.values().stream().flatMap(sight -> sight.variables().stream()).toList();
  }

  /**
   * The object known to the program of which the one waited for is a part: a condition's queue, a signal's
   * future.
   */
  public static Object whole(Object object) {
    var sight = OF.get(System.identityHashCode(object));
    return sight == null ? object : sight.whole();
  }

  static void forget() {
    OF.clear();
  }

  /** What fields have names for by now need not be looked for. */
  static void begin(Class<?> type, Object program) {
    var begun = new ObjectNames().fromStaticFieldsOf(type);
    (program == null ? begun : begun.fromFieldsOf(program)).nameOf(null);
    fields = begun;
  }

  /** Looks for it in the variables of the current thread's methods, unless that has been done before. */
  static void see(Object object) {
    if (object == null || fields.nameOf(object) != null || OF.size() >= MOST) {
      return;
    }
    var key = System.identityHashCode(object);
    if (OF.putIfAbsent(key, new Sight(object, List.of())) == null) {
      OF.put(key, Opened.WALKER.walk(frames -> sight(object, frames.toList())));
    }
  }

  /** Does it once for nothing: the first time takes long. */
  public static void warmUp() {
    Opened.WALKER.walk(frames -> {
      var all = frames.toList();
      sight(new CountDownLatch(1), all);
      return find(new Object(), all);
    });
  }

  private static Sight sight(Object object, List<StackFrame> frames) {
    var whole = frames.reversed().stream()
        .filter(frame -> ObjectNames.isConcurrent(frame.getDeclaringClass()))
        .flatMap(frame -> Stream.of(values(frame)).limit(1)).filter(value -> isWhole(value, object))
        .findFirst().orElse(object);
    var own = frames.stream().filter(frame -> ObjectNames.isOwn(frame.getDeclaringClass())).toList();
    return new Sight(whole, find(whole, own));
  }

  private static boolean isWhole(Object value, Object part) {
    return value != null && ObjectNames.isConcurrent(value.getClass())
        && (part.getClass().getName().endsWith("CompletableFuture$Signaller")
            ? value instanceof CompletableFuture
            : new ObjectNames().from("", value).nameOf(part) != null);
  }

  /** The outermost method that has it gave it its name; the others got it as a parameter. */
  private static List<Variable> find(Object object, List<StackFrame> frames) {
    return Stream.of(true, false)
        .flatMap(itself -> frames.reversed().stream().flatMap(frame -> find(object, frame, itself)))
        .limit(MOST_EACH).toList();
  }

  /** @param itself in which variables it is; else from which others there is a way to it */
  private static Stream<Variable> find(Object object, StackFrame frame, boolean itself) {
    var values = values(frame);
    return IntStream.range(0, values.length).filter(slot -> values[slot] != null).mapToObj(slot -> {
      var value = values[slot];
      boolean known = value == object || ObjectNames.isConcurrent(value.getClass());
      var path = known != itself ? null : known ? "" : new ObjectNames().from("", value).nameOf(object);
      return path == null ? null : new Variable(known ? value : object, path, frame.getDeclaringClass(),
          frame.getMethodName(), frame.getDescriptor(), slot, frame.getByteCodeIndex());
    }).filter(Objects::nonNull);
  }

  private static Object[] values(StackFrame frame) {
    try {
      return (Object[]) Opened.LOCALS.invoke(frame);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the JDK keeps to itself; its package must have been opened. */
  private static final class Opened {

    private static final StackWalker WALKER;
    private static final Method LOCALS;

    static {
      try {
        var type = Class.forName("java.lang.LiveStackFrame");
        var walker = type.getDeclaredMethod("getStackWalker", Set.class);
        walker.setAccessible(true);
        WALKER = (StackWalker) walker.invoke(null, Set.of(Option.RETAIN_CLASS_REFERENCE));
        LOCALS = type.getDeclaredMethod("getLocals");
        LOCALS.setAccessible(true);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("this JVM shows its variables in another way", e);
      }
    }
  }
}
