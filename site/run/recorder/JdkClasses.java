package site.run.recorder;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Defines the recorder's hooks as if they were classes of the JDK, whose own classes call them.
 *
 * <p>A further path to look for such classes would cost the JVM its archive of classes, and a warning.
 */
final class JdkClasses {

  /**
   * By its name: asking one of its classes here would load that from the program's class path, not define it.
   */
  static final String BOOTSTRAP = JdkClasses.class.getPackageName() + ".bootstrap.";

  private static final String HOOKS = BOOTSTRAP.replace('.', '/');

  private JdkClasses() {}

  static void define(JdkInternals internals) throws IOException {
    internals.open("jdk.internal.access", JdkClasses.class.getModule());
    try {
      var access = Class.forName("jdk.internal.access.SharedSecrets").getMethod("getJavaLangAccess")
          .invoke(null);
      var define = Class.forName("jdk.internal.access.JavaLangAccess").getMethod(
          "defineClass", ClassLoader.class, String.class, byte[].class, ProtectionDomain.class, String.class);
      for (var hook : hooks(home()).entrySet()) {
        define.invoke(access, null, hook.getKey(), hook.getValue(), null, null);
      }
    } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException("this JVM defines its classes in another way", e);
    }
  }

  /** The recorder's jar; the folder of its classes in a program that has them for its own. */
  static Path home() {
    try {
      return Path.of(JdkClasses.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Their bytes, by their names. */
  private static Map<String, byte[]> hooks(Path home) throws IOException {
    var hooks = new TreeMap<String, byte[]>();
    if (Files.isDirectory(home)) {
      try (var files = Files.newDirectoryStream(home.resolve(HOOKS), "*.class")) {
        for (var file : files) {
          hooks.put(name(HOOKS + file.getFileName()), Files.readAllBytes(file));
        }
      }
      return hooks;
    }
    try (var jar = new JarFile(home.toFile())) {
      for (var entry : jar.stream().filter(JdkClasses::isHook).toList()) {
        hooks.put(name(entry.getName()), jar.getInputStream(entry).readAllBytes());
      }
    }
    return hooks;
  }

  private static String name(String entry) {
    return entry.replace(".class", "").replace('/', '.');
  }

  private static boolean isHook(JarEntry entry) {
    return entry.getName().startsWith(HOOKS) && entry.getName().endsWith(".class");
  }
}
