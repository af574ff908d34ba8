package site.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.base.Folders;
import site.run.Timings;
import site.run.Timings.Cost;

/**
 * What a build costs, in processor time of all its processes: beside a loop over {@code jbang run}, and
 * beside the floor, which is javac once, a bare JVM for each program, and AsciidoctorJ once.
 */
public final class BuildBench {

  private static final List<Integer> SIZES = List.of(60, 600);

  /** The loop costs the same for each program, and is measured on so many of them. */
  private static final int LOOPED = 12;

  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
      "-Djruby.compile.mode=OFF", "-Djruby.compile.invokedynamic=false", "--enable-native-access=ALL-UNNAMED",
      "--sun-misc-unsafe-memory-access=allow");

  private BuildBench() {}

  public static void main() throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("interleave-bench-");
    try {
      cost(List.of(Home.FOLDER.resolve("build.sh").toString(), "--help")); // builds the generator
      for (int size : SIZES) {
        measure(Workload.in(Files.createDirectory(folder.resolve("book" + size)), size));
      }
    } finally {
      Folders.delete(folder);
    }
  }

  private static void measure(Workload book) throws IOException, InterruptedException {
    System.out.printf("%n%d programs%38s %12s %9s%n", book.programs(), "wall", "processor", "x floor");
    var javac = javac(book);
    var programs = programs(book);
    var asciidoctor = cost(asciidoctor(book));
    var floor = javac.plus(programs).plus(asciidoctor);
    print("  javac once", javac, floor);
    print("  a bare JVM for each program", programs, floor);
    print("  AsciidoctorJ once", asciidoctor, floor);
    print("the floor", floor, floor);
    print("a loop over jbang run", loop(book), floor);
    dropAotCaches();
    print("build: cold, no AOT cache yet", build(book), floor);
    Folders.delete(book.folder().resolve("site"));
    print("build: cold", build(book), floor);
    print("build: unchanged", build(book), floor);
    replace(book.page(), "A page.", "A changed page.");
    print("build: prose edited", build(book), floor);
    replace(book.trace(0), "> sum 3", "> sum <sum:int>");
    print("build: trace edited", build(book), floor);
    replace(book.program(0), "i < 3", "i <= 2");
    print("build: program edited", build(book), floor);
  }

  private static void print(String what, Cost cost, Cost floor) {
    System.out.printf(Locale.ROOT, "%-36s %8.1f s %10.1f s %9.2f%n", what, cost.wall().toMillis() / 1e3,
        seconds(cost), seconds(cost) / seconds(floor));
  }

  private static double seconds(Cost cost) {
    return cost.processes().toMillis() / 1e3;
  }

  private static Cost javac(Workload book) throws IOException, InterruptedException {
    var sources = IntStream.range(0, book.programs()).mapToObj(number -> book.program(number).toString());
    return cost(Stream.concat(Stream.of(tool("javac"), "-d", classes(book).toString()), sources).toList());
  }

  /** As many at once as there are processors, as a build does: two that share a core slow each other down. */
  private static Cost programs(Workload book) throws InterruptedException {
    var before = Timings.now();
    try (var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      var runs = IntStream.range(0, book.programs()).<Callable<Cost>>mapToObj(
          number -> () -> cost(List.of(tool("java"), "-cp", classes(book).toString(), "P" + number)))
          .toList();
      for (var run : pool.invokeAll(runs)) {
        run.resultNow();
      }
    }
    return Timings.now().minus(before);
  }

  private static List<String> asciidoctor(Workload book) throws IOException {
    var command = new ArrayList<>(List.of(tool("java")));
    command.addAll(QUICK);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), AsciidoctorOnce.class.getName()));
    try (var chapters = Files.list(book.folder().resolve("chapters"))) {
      chapters.map(Path::toString).sorted().forEach(command::add);
    }
    return command;
  }

  /**
   * As a reader runs them one by one, each for the first time: JBang prints a command, which its script runs.
   */
  private static Cost loop(Workload book) throws IOException, InterruptedException {
    var jbang = tool("java") + " -cp " + System.getProperty("java.class.path") + " dev.jbang.Main run ";
    var sum = Cost.NOTHING;
    for (int number = 0; number < LOOPED; number++) {
      sum = sum.plus(cost(List.of("bash", "-c", "eval \"exec $(" + jbang + book.program(number) + ")\"")));
    }
    return new Cost(sum.wall().multipliedBy(book.programs()).dividedBy(LOOPED), sum.generator(),
        sum.processes().multipliedBy(book.programs()).dividedBy(LOOPED));
  }

  private static Cost build(Workload book) throws IOException, InterruptedException {
    return cost(List.of(Home.FOLDER.resolve("build.sh").toString(), "--quiet", "--book",
        book.folder().toString()));
  }

  private static void dropAotCaches() throws IOException {
    Folders.delete(Home.FOLDER.resolve("site/.cache/aot"));
  }

  private static Cost cost(List<String> command) throws IOException, InterruptedException {
    var said = Files.createTempFile("interleave-bench-", ".txt");
    var before = Timings.now();
    int status = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile())
        .start().waitFor();
    var cost = Timings.now().minus(before);
    if (status != 0) {
      throw new IllegalStateException(command + " ended with status " + status + ":\n"
          + Files.readString(said));
    }
    Files.delete(said);
    return cost;
  }

  private static void replace(Path file, String was, String is) throws IOException {
    Files.writeString(file, Files.readString(file).replace(was, is));
  }

  private static Path classes(Workload book) {
    return book.folder().resolve("classes");
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }
}
