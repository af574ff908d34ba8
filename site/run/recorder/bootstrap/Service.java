package site.run.recorder.bootstrap;

import java.util.Set;

/** Tells the JDK's threads, which a program starts without knowing, from the program's own. */
final class Service {

  private static final Set<String> TYPES =
      Set.of("jdk.internal.misc.CarrierThread", "jdk.internal.misc.InnocuousThread");

  private Service() {}

  static boolean is(Thread thread) {
    var name = thread.getName();
    return TYPES.contains(thread.getClass().getName()) || name.startsWith("VirtualThread-un")
        || name.contains("Poller") || name.endsWith("-delayScheduler") || name.startsWith("process reaper")
        || name.startsWith("recorder");
  }
}
