package site.test.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import site.book.Recording;
import site.test.Spoiling;

/**
 * Caches from which runs start: when they are made, and that a program does not see them, whatever becomes of
 * them.
 */
class AotCachesTests {

  private static final String HOME = "interleave.home";
  private static final int MANY = 30;

  /** What a program can see of the way it was started, but for its command line. */
  private static final String CURIOUS = """
      void main() throws Exception {
        for (var property : List.of("java.class.path", "jdk.module.path", \
        "jdk.module.main", "sun.java.command")) {
          IO.println(property + " " + System.getProperty(property));
        }
        IO.println("modules " + ModuleLayer.boot().modules().stream().map(Module::getName).sorted().toList());
        IO.println("memory " + Runtime.getRuntime().maxMemory() + " " + Runtime.getRuntime().totalMemory());
        IO.println("main " + Thread.currentThread().threadId() + " " + \
        Thread.currentThread().getThreadGroup().activeCount());
        var thread = Thread.ofPlatform().unstarted(() -> {});
        var virtual = Thread.ofVirtual().unstarted(() -> {});
        IO.println("threads " + thread.getName() + " " + thread.threadId() + " " + virtual.threadId());
        IO.println("lambda " + ((Runnable) () -> {}).getClass().isHidden());
        IO.println("stack " + List.of(new Exception().getStackTrace()));
        IO.println("loader " + getClass().getClassLoader().getClass() + " " + \
        ClassLoader.getSystemResource("Small.class"));
        System.err.println("done");
      }
      """;

  private static final String STARTED_FROM = """
      void main() {
        var arguments = ProcessHandle.current().info().arguments().orElse(new String[0]);
        IO.println(Stream.of(arguments).anyMatch(argument -> argument.startsWith("-XX:AOTCache=")));
      }
      """;

  @TempDir static Path home;
  private static String homeBefore;

  @TempDir Path folder;

  /** A generator of its own, with a cache. */
  @BeforeAll
  static void aCache(@TempDir Path book) throws Exception {
    homeBefore = System.getProperty(HOME);
    Files.createDirectories(home.resolve("site/.cache"));
    System.setProperty(HOME, home.toString());
    runs(book, STARTED_FROM, MANY);
  }

  @AfterAll
  static void theGeneratorAsItWas() {
    if (homeBefore == null) {
      System.clearProperty(HOME);
    } else {
      System.setProperty(HOME, homeBefore);
    }
  }

  @Test
  void oneIsMadeWhereManyRunsAreAhead() throws Exception {
    assertEquals(1, made().size());
    assertEquals(List.of("true"), distinct(runs(STARTED_FROM, 1)));
  }

  @Test
  void itServesOptionsThatItDoesNotDependOn() throws Exception {
    assertEquals(List.of("true"),
        distinct(runs("//RUNTIME_OPTIONS -Xint -Dgreeting=hello\n" + STARTED_FROM, 1)));
  }

  @Test
  void itDoesNotServeOthersAndNoneIsMadeForAFewRuns() throws Exception {
    var opened = "//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED\n" + STARTED_FROM;
    assertEquals(List.of("false"), distinct(runs(opened, 3)));
    assertEquals(1, made().size());
  }

  @Test
  void aProgramSeesNothingOfIt() throws Exception {
    var with = runs(CURIOUS, 1).getFirst();
    var cache = made().getFirst();
    Files.move(cache, folder.resolve("elsewhere"));
    try {
      var without = runs(CURIOUS + "// changed", 1).getFirst();
      assertEquals(told(without), told(with));
      assertEquals(without.ending(), with.ending());
    } finally {
      Files.move(folder.resolve("elsewhere"), cache);
    }
  }

  @Test
  void aSpoiltOneCostsNothingButTime() throws Exception {
    var cache = made().getFirst();
    var whole = Files.readAllBytes(cache);
    var right = told(runs(CURIOUS, 1).getFirst());
    try {
      for (var spoiling : List.of(Spoiling.EMPTY, Spoiling.CUT, Spoiling.FLIPPED)) {
        spoiling.spoil(cache);
        assertEquals(right, told(runs("// " + spoiling + "\n" + CURIOUS, 1).getFirst()).stream()
            .map(text -> text.replace("Small.java:13", "Small.java:12")).toList());
        assertEquals(List.of(), made());
        Files.write(cache, whole);
      }
    } finally {
      Files.write(cache, whole);
    }
  }

  @Test
  void whereOneCannotBeMadeNotEveryBuildTries() throws Exception {
    var cache = made().getFirst();
    var refusal = Files.writeString(Path.of(cache + ".refused"), "for a reason");
    Files.move(cache, folder.resolve("elsewhere"));
    try {
      assertEquals(List.of("false"), distinct(runs(STARTED_FROM, MANY)));
      assertEquals(List.of(), made());
    } finally {
      Files.move(folder.resolve("elsewhere"), cache);
      Files.delete(refusal);
    }
  }

  private List<Recording> runs(String program, int count) throws Exception {
    return runs(folder, program, count);
  }

  private static List<Recording> runs(Path folder, String program, int count) throws Exception {
    return new SmallBook(folder).with("Small", program, SmallBook.runs(count)).recordings("Small");
  }

  private static List<String> distinct(List<Recording> recordings) {
    return recordings.stream().flatMap(recording -> SmallBook.texts(recording).stream()).distinct().toList();
  }

  /** Without the name of the classes' folder, which has a digest of the program. */
  private static List<String> told(Recording recording) {
    return SmallBook.texts(recording).stream()
        .map(text -> text.replaceAll("Small-[\\w-]+", "Small")).toList();
  }

  private static List<Path> made() throws IOException {
    try (var files = Files.list(home.resolve("site/.cache/aot"))) {
      return files.filter(file -> file.toString().endsWith(".aot")).toList();
    }
  }
}
