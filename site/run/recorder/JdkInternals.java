package site.run.recorder;

import java.lang.instrument.Instrumentation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import site.run.recorder.bootstrap.Initializations;
import site.run.recorder.bootstrap.Lane;
import site.run.recorder.bootstrap.Lanes;
import site.run.recorder.bootstrap.ObjectNames;
import site.run.recorder.bootstrap.Sampler.Wanted;
import site.run.recorder.bootstrap.ThreadAccess;

/**
 * What no public method tells of threads: which virtual ones there are, and which has what the others want.
 */
record JdkInternals(Instrumentation instrumentation) {

  static final String LOCKS = "java.util.concurrent.locks";
  private static final String PACKAGE = "jdk.internal.vm";
  private static final int MOST = 50;
  private static final List<String> NAMED = List.of(
      "java.io", "java.lang", "java.lang.ref", "java.util.concurrent", "java.util.concurrent.atomic", LOCKS,
      PACKAGE, "jdk.internal.misc");

  /** Lets classes of that module into a package of the JDK. */
  void open(String closed, Module to) {
    instrumentation.redefineModule(
        Object.class.getModule(), Set.of(), Map.of(), Map.of(closed, Set.of(to)), Set.of(), Map.of());
  }

  /**
   * Lets threads be asked past the program's methods; touches no other class that the JDK must have of its
   * own.
   */
  void openForStates() {
    open("java.lang", ThreadAccess.class.getModule());
  }

  /** Lets the recorder's part in the JDK look for what the program has names for. */
  void openForNames() {
    NAMED.forEach(closed -> open(closed, ObjectNames.class.getModule()));
  }

  /**
   * The program's own classes that have been initialized: to look at the static fields of others would do it.
   */
  List<Class<?>> ownClasses() {
    return Stream.of(instrumentation.getInitiatedClasses(ClassLoader.getSystemClassLoader()))
        .filter(type -> ObjectNames.isOwn(type) && !type.isHidden() && !Initializations.shouldBe(type))
        .<Class<?>>map(type -> type).toList();
  }

  /** The snapshots of those of the threads that live. */
  List<Snapshot> snapshots(List<Thread> threads) {
    open(PACKAGE, JdkInternals.class.getModule());
    open(LOCKS, JdkInternals.class.getModule());
    return threads.stream().map(Snapshot::of).filter(Objects::nonNull).toList();
  }

  /** What a thread waits for at this moment, and which of the program's threads has that. */
  Wanted closely(Thread thread) {
    var others = Lanes.all().stream().map(Lane::thread).filter(other -> other != thread);
    var snapshots = snapshots(Stream.concat(Stream.of(thread), others).limit(MOST).toList());
    var owner = Owners.among(snapshots).of().get(thread);
    return snapshots.stream()
        .filter(snapshot -> snapshot.thread() == thread && snapshot.object() != null).findFirst()
        .map(snapshot -> new Wanted(ObjectNames.whole(snapshot.object()), owner))
        .orElse(Wanted.NOTHING);
  }

  /** Those of the threads that wait for something that another thread has. */
  List<Thread> wanting(List<Thread> threads) {
    open(LOCKS, JdkInternals.class.getModule());
    return threads.stream().filter(Owners::wants).toList();
  }

  List<Thread> virtualThreads() {
    open(PACKAGE, JdkInternals.class.getModule());
    try {
      var root = Class.forName(PACKAGE + ".ThreadContainers").getMethod("root").invoke(null);
      return threads(root).filter(Thread::isVirtual).toList();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this JVM keeps its threads elsewhere", e);
    }
  }

  private static Stream<Thread> threads(Object container) throws ReflectiveOperationException {
    var type = Class.forName(PACKAGE + ".ThreadContainer");
    var own = (Stream<?>) type.getMethod("threads").invoke(container);
    var inner = (Stream<?>) type.getMethod("children").invoke(container);
    var found = Stream.<Thread>builder();
    own.forEach(thread -> found.add((Thread) thread));
    for (var child : inner.toList()) {
      threads(child).forEach(found);
    }
    return found.build();
  }
}
