package site.run.recorder.bootstrap;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;

/**
 * What a program's variables lead to, with its words for it: {@code fork}, {@code forks[2]}, {@code
 * account.lock}. The shortest way counts; what a lock or a queue consists of has the name of the whole.
 *
 * <p>The packages of the JDK's locks and queues must have been opened to this one. Nothing here waits, nor
 * calls the program's code.
 */
public final class ObjectNames {

  private static final int DEPTH = 2;
  private static final int MOST = 4_000;
  private static final int MOST_ELEMENTS = 200;

  /** Those that can be looked through without locking them. */
  private static final List<String> OPEN_HANDED = List.of(
      "java.util.ArrayList", "java.util.Arrays$ArrayList", "java.util.ImmutableCollections$",
      "java.util.concurrent.CopyOnWriteArrayList", "java.util.HashMap",
      "java.util.LinkedHashMap", "java.util.TreeMap", "java.util.EnumMap",
      "java.util.concurrent.ConcurrentHashMap");

  private static final List<String> PARTS = List.of("java.util.concurrent.SynchronousQueue$Transferer",
      "java.lang.ref.ReferenceQueue$Lock", "jdk.internal.misc.ThreadFlock");

  private record Way(String name, Object object, int length) {}

  private final Map<Object, String> names = new IdentityHashMap<>();
  private final Queue<Way> ways = new ArrayDeque<>();

  /** A variable of that name. */
  public ObjectNames from(String name, Object object) {
    ways.add(new Way(name, object, 0));
    return this;
  }

  /** The fields of an object that need no more than their own names. */
  public ObjectNames fromFieldsOf(Object object) {
    fields(object, field -> from(name(field), PrivateFields.value(field, object)));
    return this;
  }

  /** The class must have been initialized: this would do it. */
  public ObjectNames fromStaticFieldsOf(Class<?> type) {
    PrivateFields.fields(type)
        .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
        .forEach(field -> from(field.getName(), PrivateFields.value(field, null)));
    return this;
  }

  /** Null where no way leads to it. */
  public String nameOf(Object object) {
    while (!ways.isEmpty() && names.size() < MOST) {
      go(ways.remove());
    }
    return names.get(object);
  }

  private void go(Way way) {
    var object = way.object;
    if (isPlain(object) || names.putIfAbsent(object, way.name) != null) {
      return;
    }
    parts(object, way.name);
    if (way.length == DEPTH) {
      return;
    }
    if (object instanceof Object[] array) {
      elements(Arrays.asList(array), way);
    } else if (OPEN_HANDED.stream().anyMatch(object.getClass().getName()::startsWith)) {
      contents(object, way);
    } else if (isOwn(object.getClass())) {
      fields(object, field -> ways.add(
          new Way(way.name + "." + name(field), PrivateFields.value(field, object), way.length + 1)));
    }
  }

  private static boolean isPlain(Object object) {
    return object == null || object instanceof String || object instanceof Number || object instanceof Boolean
        || object instanceof Character || object instanceof Class;
  }

  /** The parts that stand for the whole where a thread waits for it. */
  private void parts(Object whole, String name) {
    for (Class<?> type = whole.getClass(); type != null && hasParts(type); type = type.getSuperclass()) {
      PrivateFields.fields(type)
          .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
          .map(field -> PrivateFields.value(field, whole))
          .filter(part -> isPart(part) && names.putIfAbsent(part, name) == null)
          .forEach(part -> parts(part, name));
    }
  }

  private static boolean hasParts(Class<?> type) {
    return isConcurrent(type) || type.getName().startsWith("java.lang.ref.ReferenceQueue");
  }

  static boolean isConcurrent(Class<?> type) {
    return type.getName().startsWith("java.util.concurrent.");
  }

  private static boolean isPart(Object part) {
    return switch (part) {
      case AbstractOwnableSynchronizer _, Lock _, Condition _, CountDownLatch _, BlockingQueue<?> _,
          ExecutorService _ -> isConcurrent(part.getClass());
      case null -> false;
      default -> PARTS.contains(part.getClass().getName());
    };
  }

  private void contents(Object object, Way way) {
    try {
      switch (object) {
        case Map<?, ?> map -> List.copyOf(map.entrySet()).stream().limit(MOST_ELEMENTS)
            .filter(entry -> isWord(entry.getKey()))
            .forEach(entry -> ways.add(new Way(
                way.name + "[" + (entry.getKey() instanceof Enum<?> one ? one.name() : entry.getKey()) + "]",
                entry.getValue(), way.length + 1)));
        case Collection<?> collection -> elements(new ArrayList<>(collection), way);
        default -> { }
      }
    } catch (ConcurrentModificationException | NullPointerException e) {
      return; // the program goes on meanwhile; then they have no names
    }
  }

  /** Whether it can be written down without asking the program, whose own numbers may be of any kind. */
  private static boolean isWord(Object key) {
    return key instanceof Enum<?> || key instanceof String
        || key instanceof Number && key.getClass().getPackageName().equals("java.lang");
  }

  private void elements(List<?> elements, Way way) {
    for (int i = 0; i < Math.min(elements.size(), MOST_ELEMENTS); i++) {
      ways.add(new Way(way.name + "[" + i + "]", elements.get(i), way.length + 1));
    }
  }

  /** What is waited for: the phaser, if the object is a part of one. Null of null. */
  public static Object whole(Object object) {
    if (object == null || !object.getClass().getName().equals("java.util.concurrent.Phaser$QNode")) {
      return object;
    }
    return PrivateFields.field(object, "phaser");
  }

  /** Whether it is a class of the program: parts of the JDK have the same loader, but are modules. */
  public static boolean isOwn(Class<?> type) {
    return type.getClassLoader() == ClassLoader.getSystemClassLoader() && !type.getModule().isNamed()
        && !type.getName().startsWith(Hooks.RECORDER);
  }

  private static void fields(Object object, Consumer<Field> each) {
    for (Class<?> type = object.getClass(); type != null && isOwn(type) && !type.isHidden();
        type = type.getSuperclass()) {
      PrivateFields.fields(type).filter(field -> !Modifier.isStatic(field.getModifiers())).forEach(each);
    }
  }

  /** That of the variable where the field is a captured one. */
  private static String name(Field field) {
    return field.getName().replaceFirst("^val\\$", "");
  }
}
