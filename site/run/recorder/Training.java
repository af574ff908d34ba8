package site.run.recorder;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The program with which an AOT cache is trained: does what the recorder and most programs do, so that their classes
 * are in the cache, loaded and linked.
 *
 * <p>It runs without the agent, for a cache made beside a real one crashes the JVM (25.0.3); so it calls the agent
 * itself, without instrumentation.
 */
final class Training {

  /** Of the agent in the JDK: loaded here because nobody else does. */
  private static final List<String> OF_THE_AGENT = List.of(
      "sun.instrument.InstrumentationImpl", "sun.instrument.TransformerManager",
      "sun.instrument.TransformerManager$TransformerInfo");

  /** Loaded but not linked, it makes a cache that crashes the JVM (25.0.3). */
  private static final String MUST_BE_LINKED = "java.util.stream.StreamSpliterators";

  private static final int LONGER_THAN_THE_FIRST_LOOK_MILLIS = 600;

  private Training() {}

  public static void main(String... args) throws Exception {
    for (var type : OF_THE_AGENT) {
      Class.forName(type);
    }
    Agent.premain(null, null);
    searchAFolder();
    IO.println("begin " + args.length);
    System.err.println(String.format("%d of %s", 1, "it"));
    IO.println(WarmUp.work());
    Thread.sleep(LONGER_THAN_THE_FIRST_LOOK_MILLIS);
    Class.forName(MUST_BE_LINKED);
  }

  /** As the class path of a program, which is a folder, is searched. */
  private static void searchAFolder() throws IOException {
    var folder = Files.createTempDirectory("training");
    var file = Files.createFile(folder.resolve("file"));
    try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      loader.getResourceAsStream("file").close();
      loader.loadClass("Missing");
    } catch (ClassNotFoundException e) {
      Files.delete(file);
      Files.delete(folder);
    }
  }
}
