package site.run.recorder;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.security.ProtectionDomain;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Defines the recorder's hooks as if they were classes of the JDK, whose own classes call them.
 *
 * <p>A further path to look for such classes would cost the JVM its archive of classes, and a warning.
 */
final class JdkClasses {

  private static final String HOOKS = "site/run/recorder/lanes/";

  private JdkClasses() {}

  static void define(Containers containers) throws IOException {
    containers.open("jdk.internal.access", JdkClasses.class.getModule());
    try (var file = new JarFile(jar())) {
      var access = Class.forName("jdk.internal.access.SharedSecrets").getMethod("getJavaLangAccess").invoke(null);
      var define = Class.forName("jdk.internal.access.JavaLangAccess").getMethod(
          "defineClass", ClassLoader.class, String.class, byte[].class, ProtectionDomain.class, String.class);
      for (var entry : file.stream().filter(JdkClasses::isHook).toList()) {
        var name = entry.getName().replace(".class", "").replace('/', '.');
        define.invoke(access, null, name, file.getInputStream(entry).readAllBytes(), null, null);
      }
    } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("this JVM defines its classes in another way", e);
    }
  }

  /** The recorder's own jar. */
  static String jar() {
    return JdkClasses.class.getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  private static boolean isHook(JarEntry entry) {
    return entry.getName().startsWith(HOOKS) && entry.getName().endsWith(".class");
  }
}
