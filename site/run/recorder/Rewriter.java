package site.run.recorder;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts hooks into the JDK's methods that wait, and around the monitors of the program's own classes; or only
 * where processes are started.
 */
final class Rewriter implements ClassFileTransformer {

  /**
   * Classes of the JDK whose monitors programs contend for. Of one that the JVM has loaded before, only
   * blocks can be hooked, no synchronized methods: such a class must have none.
   */
  private static final List<String> MONITORS =
      List.of("java/io/PrintStream", "java/util/Vector", "java/util/Stack",
          "java/util/Collections$Synchronized");

  /**
   * For the program's classes, reads their files: the JDK's default asks the loader, which may load the very
   * class that is being defined, so that it would be defined twice.
   */
  private static final ClassHierarchyResolver HIERARCHY = hierarchy();

  private static final Map<String, byte[]> OWN = new ConcurrentHashMap<>();

  private final ClassLoader program = ClassLoader.getSystemClassLoader();
  private final Set<String> waits; // made before the first class comes: finding it loads classes
  private final boolean monitors;
  private final HookedClasses kept = HookedClasses.besideRecorder();
  private volatile String failure = "";

  private Rewriter(Set<String> waits, boolean monitors) {
    this.waits = waits;
    this.monitors = monitors;
  }

  /** Of classes that are there already, and of all that come. */
  static void start(Instrumentation instrumentation) {
    start(instrumentation, new Rewriter(JdkHooks.CLASSES, true));
  }

  /** The rewritten form of a class of the program, if it has been loaded. */
  static Optional<byte[]> own(String type) {
    return Optional.ofNullable(OWN.get(type.replace('.', '/')));
  }

  static void startForChildren(Instrumentation instrumentation) {
    start(instrumentation, new Rewriter(Set.of(ProcessHooks.TYPE), false));
  }

  private static void start(Instrumentation instrumentation, Rewriter rewriter) {
    // loads what it needs: out of an AOT cache it would else be asked about its own classes
    rewriter.isHooked("");
    instrumentation.addTransformer(rewriter, true);
    var hooked = new ArrayList<Class<?>>();
    for (Class<?> type : instrumentation.getAllLoadedClasses()) { // some thousands: no stream
      if (type.getClassLoader() == null && !type.isArray()
          && rewriter.isHooked(type.getName().replace('.', '/'))) {
        hooked.add(type);
      }
    }
    try {
      instrumentation.retransformClasses(hooked.toArray(Class<?>[]::new));
    } catch (UnmodifiableClassException e) {
      throw new IllegalStateException(e);
    }
    if (!rewriter.failure.isEmpty()) {
      throw new IllegalStateException(rewriter.failure);
    }
  }

  @Override
  public byte[] transform(ClassLoader loader, String name, Class<?> old, ProtectionDomain domain,
      byte[] bytes) {
    try {
      if (loader == null) {
        return name == null ? null : hooks(name, bytes);
      }
      return monitors && loader == program && isOwn(domain) ? own(name, bytes) : null;
    } catch (RuntimeException e) { // the JVM would swallow it
      failure += name + ": " + e + " ";
      return null;
    }
  }

  private byte[] own(String name, byte[] bytes) {
    var rewritten = kept.orMade(name, bytes, () -> rewrite(bytes, MonitorHooks.hooks()));
    OWN.put(name, rewritten);
    return rewritten;
  }

  private boolean isHooked(String name) {
    return waits.contains(name) || hasMonitors(name);
  }

  private boolean hasMonitors(String name) {
    if (monitors) {
      for (var begin : MONITORS) {
        if (name.startsWith(begin)) {
          return true;
        }
      }
    }
    return false;
  }

  private byte[] hooks(String name, byte[] bytes) {
    return hasMonitors(name) ? kept.orMade(name, bytes, () -> rewrite(bytes, MonitorHooks.hooks()))
        : waits.contains(name) ? kept.orMade(name, bytes, () -> rewrite(bytes, JdkHooks.hooks(name))) : null;
  }

  private static ClassHierarchyResolver hierarchy() {
    var ofJdk = ClassHierarchyResolver.defaultResolver();
    var ofProgram = ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader());
    return type -> (type.packageName().startsWith("java.") ? ofJdk : ofProgram).getClassInfo(type);
  }

  private static byte[] rewrite(byte[] bytes, ClassTransform hooks) {
    var file = ClassFile.of(ClassFile.DebugElementsOption.PASS_DEBUG,
        ClassFile.ClassHierarchyResolverOption.of(HIERARCHY));
    return file.transformClass(file.parse(bytes), hooks);
  }

  /** Libraries come as jars. */
  private static boolean isOwn(ProtectionDomain domain) {
    var source = domain == null ? null : domain.getCodeSource();
    if (source == null || source.getLocation() == null
        || !source.getLocation().getProtocol().equals("file")) {
      return false;
    }
    try {
      return Files.isDirectory(Path.of(source.getLocation().toURI())); // whose path may have blanks
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
