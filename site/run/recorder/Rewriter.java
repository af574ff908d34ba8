package site.run.recorder;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts hooks into the JDK's methods that wait, and around the monitors of the program's own classes; or only where
 * processes are started.
 */
final class Rewriter implements ClassFileTransformer {

  private final ClassLoader program = ClassLoader.getSystemClassLoader();
  private final Set<String> waits; // made before the first class comes: finding it loads classes
  private final boolean monitors;
  private final Kept kept = Kept.besideRecorder();
  private volatile String failure = "";

  private Rewriter(Set<String> waits, boolean monitors) {
    this.waits = waits;
    this.monitors = monitors;
  }

  /** Of classes that are there already, and of all that come. */
  static void start(Instrumentation instrumentation) {
    start(instrumentation, new Rewriter(Waits.CLASSES, true));
  }

  static void startForChildren(Instrumentation instrumentation) {
    start(instrumentation, new Rewriter(Set.of(Births.TYPE), false));
  }

  private static void start(Instrumentation instrumentation, Rewriter rewriter) {
    instrumentation.addTransformer(rewriter, true);
    var loaded = Stream.of(instrumentation.getAllLoadedClasses())
        .filter(type -> rewriter.waits.contains(type.getName().replace('.', '/'))).toArray(Class<?>[]::new);
    try {
      instrumentation.retransformClasses(loaded);
    } catch (UnmodifiableClassException e) {
      throw new IllegalStateException(e);
    }
    if (!rewriter.failure.isEmpty()) {
      throw new IllegalStateException(rewriter.failure);
    }
  }

  @Override
  public byte[] transform(ClassLoader loader, String name, Class<?> old, ProtectionDomain domain, byte[] bytes) {
    try {
      if (loader == null) {
        return name == null ? null : hooks(name, bytes);
      }
      return monitors && loader == program && isOwn(domain)
          ? kept.orMade(name, bytes, () -> rewrite(bytes, Monitors.hooks())) : null;
    } catch (RuntimeException e) { // the JVM would swallow it
      failure += name + ": " + e + " ";
      return null;
    }
  }

  private byte[] hooks(String name, byte[] bytes) {
    if (monitors && name.startsWith("java/util/Collections$Synchronized")) {
      return kept.orMade(name, bytes, () -> rewrite(bytes, Monitors.hooks()));
    }
    return waits.contains(name) ? kept.orMade(name, bytes, () -> rewrite(bytes, Waits.hooks(name))) : null;
  }

  private static byte[] rewrite(byte[] bytes, ClassTransform hooks) {
    var file = ClassFile.of(ClassFile.DebugElementsOption.PASS_DEBUG);
    return file.transformClass(file.parse(bytes), hooks);
  }

  /** Libraries come as jars. */
  private static boolean isOwn(ProtectionDomain domain) {
    var source = domain == null ? null : domain.getCodeSource();
    return source != null && source.getLocation() != null && source.getLocation().getProtocol().equals("file")
        && Files.isDirectory(Path.of(source.getLocation().getPath()));
  }
}
