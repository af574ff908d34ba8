package site.run.recorder;

import java.lang.instrument.Instrumentation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The JVM's own list of virtual threads, which no public method gives. */
record Containers(Instrumentation instrumentation) {

  private static final String PACKAGE = "jdk.internal.vm";

  /** Lets classes of that module into a package of the JDK. */
  void open(String closed, Module to) {
    instrumentation.redefineModule(
        Object.class.getModule(), Set.of(), Map.of(), Map.of(closed, Set.of(to)), Set.of(), Map.of());
  }

  List<Thread> virtualThreads() {
    open(PACKAGE, Containers.class.getModule());
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
