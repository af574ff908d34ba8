package site.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.Deflater;
import site.base.AtomicFile;
import site.base.Folders;
import site.base.Hash;
import site.run.recorder.Agent;

/**
 * The recorder as a Java agent: the generator's own classes of {@code site.run.recorder}, in a jar. Its bytes
 * are always the same, so they are generated again to check that it is whole.
 *
 * @param hash of those classes
 */
public record AgentJar(Path file, String hash) {

  private static final String OPTION = "-javaagent:";
  private static final String TIMELINE = "=" + Agent.TIMELINE;
  private static final String PACKAGE = Agent.class.getPackageName().replace('.', '/');

  /** Any time will do, as long as it is always the same. */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final String AGENT = Agent.class.getName().replace('.', '/') + ".class";

  /** The jar in that folder; it is made unless it is already there and whole. */
  public static AgentJar in(Path folder) {
    try {
      var classes = classes();
      classes.computeIfPresent(AGENT, (_, bytes) -> startingQuickly(bytes));
      var hash = Hash.of(classes.keySet(), classes.values());
      var file = folder.toAbsolutePath().resolve("recorder-" + hash.substring(0, 12) + ".jar");
      var bytes = jar(classes);
      if (!isWhole(file, bytes)) {
        Folders.makeRoom(file);
        AtomicFile.write(file, bytes);
      }
      return new AgentJar(file, hash);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWhole(Path file, byte[] bytes) {
    try {
      return Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException absentOrUnreadable) {
      return false;
    }
  }

  /** The option of the java command that loads the agent. */
  String option() {
    return OPTION + file;
  }

  /** The same for a run that gets a timeline. */
  String drawnOption() {
    return option() + TIMELINE;
  }

  /** The command that starts a program with the agent, so that the run gets a timeline. */
  List<String> drawn(List<String> command) {
    return command.stream().map(word -> word.equals(option()) ? drawnOption() : word).toList();
  }

  static boolean isDrawn(List<String> command) {
    return command.stream().anyMatch(word -> word.startsWith(OPTION) && word.endsWith(TIMELINE));
  }

  private static Map<String, byte[]> classes() throws IOException {
    var home = home();
    if (Files.isDirectory(home)) {
      return classes(home.resolve(PACKAGE));
    }
    try (var jar = FileSystems.newFileSystem(home)) {
      return classes(jar.getPath(PACKAGE));
    }
  }

  /** The folder or jar that the generator itself runs from. */
  private static Path home() {
    try {
      return Path.of(Agent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, byte[]> classes(Path folder) throws IOException {
    var classes = new TreeMap<String, byte[]>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var name = Folders.slashed(folder.relativize(file));
        classes.put(PACKAGE + "/" + name, Files.readAllBytes(file));
      }
    }
    return classes;
  }

  private static byte[] jar(Map<String, byte[]> classes) throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(new Attributes.Name("Premain-Class"), Agent.class.getName());
    manifest.getMainAttributes().put(new Attributes.Name("Can-Retransform-Classes"), "true");
    var bytes = new ByteArrayOutputStream();
    try (var jar = new JarOutputStream(bytes)) {
      jar.setLevel(Deflater.NO_COMPRESSION);
      jar.putNextEntry(entry(JarFile.MANIFEST_NAME));
      manifest.write(jar);
      for (var each : classes.entrySet()) {
        jar.putNextEntry(entry(each.getKey()));
        jar.write(each.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static JarEntry entry(String name) {
    var entry = new JarEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }

  /**
   * Marks {@code premain} as a varargs method, which it is not: the JDK's reflection calls such a method
   * without making the method handles that otherwise take a seventh of the start of a run
   * (jdk.internal.reflect.MethodHandleAccessorFactory, useNativeAccessor).
   */
  private static byte[] startingQuickly(byte[] agent) {
    var file = ClassFile.of();
    var premain = ClassTransform.transformingMethods(method -> method.methodName().equalsString("premain"),
        (builder, element) -> {
          switch (element) {
            case AccessFlags flags -> builder.withFlags(flags.flagsMask() | ClassFile.ACC_VARARGS);
            default -> builder.with(element);
          }
        });
    return file.transformClass(file.parse(agent), premain);
  }
}
